import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BINARY = /\.(png|jpe?g|webp|gif|ico|woff2?|docx|xlsx|zip|pdf)$/i

/** Path from the top of the repository (forward slashes) to text. A test of a checker makes a small one by hand. */
export type SourceTree = Readonly<Record<string, string>>

/** Every text file at or under these places; a place that does not exist gives nothing. */
export function readTree(...places: readonly string[]): SourceTree {
  const tree: Record<string, string> = {}
  const visit = (path: string) => {
    const stat = statSync(join(ROOT, path), { throwIfNoEntry: false })
    if (stat === undefined) return
    if (stat.isDirectory()) for (const name of readdirSync(join(ROOT, path))) visit(`${path}/${name}`)
    else if (!BINARY.test(path)) tree[path] = readFileSync(join(ROOT, path), 'utf8')
  }
  for (const place of places) visit(place)
  return tree
}

/** The files and folders at the top, without what is installed or built. */
export function topLevel(): string[] {
  const made = /^(node_modules|\.git|dist.*|coverage|test-results|playwright-report)$/
  return readdirSync(ROOT).filter((name) => !made.test(name))
}
