// The app as it was at a commit, to measure beside: its own sources and its own packages in a folder of their own.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds it into `folder`, and gives the path from which it is served there; null where that history or its packages cannot be had, as in a shallow clone or without a network.
 * @param {string} commit @param {string} folder
 */
export function buildOld(commit, folder) {
  const tree = join(folder, 'bron')
  const run = (/** @type {string} */ command, /** @type {string[]} */ args, cwd = tree) =>
    execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  try {
    run('git', ['clone', '--quiet', '--shared', '--no-checkout', root, tree], root)
    run('git', ['checkout', '--quiet', commit])
    // A build of ours that ran before it says «production» to whoever comes after.
    run('npm', [
      'ci',
      '--include=dev',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      '--silent',
    ])
    // With the tools of then: its app, and its page that writes the file of the bench as it then was.
    const build = `import('./tests/bench/build.mjs').then((m) => m.buildAll(${JSON.stringify(join(folder, 'oud'))}))`
    run('node', ['--input-type=module', '--eval', build])
    return '/oud'
  } catch (error) {
    console.warn(
      `No build of ${commit} to measure beside: ${error instanceof Error ? error.message : 'unknown'}`,
    )
    return null
  }
}
