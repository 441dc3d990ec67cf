// Builds the app and the pages of the bench for production into a folder of their own, and serves both.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const bench = join(root, 'tests', 'bench')
const PAGES = ['kaal.html', 'beeld.html', 'logboek.html']

/**
 * The app as it is served, in `app/`, and beside it the pages of the bench.
 * @param {string} folder
 */
export async function buildAll(folder) {
  await build({
    root,
    logLevel: 'warn',
    build: { outDir: join(folder, 'app'), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  })
  await build({
    root: bench,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      target: 'es2022',
      outDir: join(folder, 'bench'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: PAGES.map((page) => join(bench, page)) },
    },
  })
}

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPE = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder on a free port of this machine.
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const file = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname))
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': CONTENT_TYPE[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise((listening) => {
    server.listen(0, '127.0.0.1', () => listening(undefined))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server of the bench has no port')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}
