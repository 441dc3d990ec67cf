// TypeScript of the project, run as it stands in plain Node.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file of ours with what it imports; `path` from the root of the repository. @template T @param {string} path @returns {Promise<T>} */
export async function loadModule(path) {
  const { NODE_ENV } = process.env
  /** @type {{ module: T }} */
  const { module } = await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' })
  // Vite leaves «development» there, and what is built later in this process would be the development build of React.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
  return module
}
