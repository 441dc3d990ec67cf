#!/bin/sh
# Vite: a production build in a process that imported a module with runnerImport before is not what the same build makes alone.
#
# Packages: vite 8.3.8, react 19.3.1, react-dom 19.3.1 (public npm), in a folder of its own that is removed afterwards. Needs Node 20.19 or newer.
# Behaviour: runnerImport leaves NODE_ENV at «development» in the process. build() then says that it builds for production, minifies and all, and
#   bundles the development build of React, more than half as heavy again, and slower. A bench or a script that reads its own TypeScript first and builds
#   afterwards measures something that nobody is served. With NODE_ENV put back between the two, the build is the same as alone.
# Output seen: see the last lines of this file. Fails when that changes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
printf '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --save-exact vite@8.3.8 react@19.3.1 react-dom@19.3.1 >/dev/null
echo 'export const answer: number = 42' > own.ts
echo '<script type="module" src="/main.js"></script>' > index.html
echo "import { createRoot } from 'react-dom/client'; createRoot(document.body).render('x')" > main.js
cat > probe.mjs <<'JS'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build, runnerImport } from 'vite'

delete process.env.NODE_ENV
const options = { root: process.cwd(), configFile: false, logLevel: 'silent' }
async function size(outDir) {
  await build({ ...options, build: { outDir } })
  return readdirSync(join(outDir, 'assets')).reduce((sum, file) => sum + statSync(join(outDir, 'assets', file)).size, 0)
}
const how = process.argv[2]
if (how !== 'alone') await runnerImport(join(process.cwd(), 'own.ts'), options)
if (how === 'put back') delete process.env.NODE_ENV
console.log(await size(`dist-${how.replace(' ', '-')}`), process.env.NODE_ENV)
JS
alone=$(node probe.mjs alone)
after=$(node probe.mjs after)
back=$(node probe.mjs 'put back')
node -e '
const [alone, after, back] = process.argv.slice(1).map((line) => line.split(" "))
console.log(`alone: NODE_ENV ${alone[1]}`)
console.log(`after runnerImport: NODE_ENV ${after[1]}, more than half as heavy again: ${after[0] > alone[0] * 1.5}`)
console.log(`put back between: as alone: ${back[0] === alone[0]}`)
' "$alone" "$after" "$back" > seen
cat > expected <<'TEXT'
alone: NODE_ENV production
after runnerImport: NODE_ENV development, more than half as heavy again: true
put back between: as alone: true
TEXT
cat seen
if diff expected seen >/dev/null; then echo 'As described.'; else echo 'CHANGED: this is no longer what was described.'; exit 1; fi
