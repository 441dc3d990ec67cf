/** The licence texts of everything that is bundled, as a file beside it: whoever passes Middenveld on passes them on too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

type Manifest = { name?: string; version?: string; license?: string; dependencies?: Record<string, string> }

const PAKKET = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u
const leesJson = (pad: string): Manifest => JSON.parse(readFileSync(pad, 'utf8')) as Manifest

/** One text for all packages that gave a module to the bundle, or that `package.json` names: also letters and styles, of which no module tells. */
export function schrijfLicenties(mappen: Iterable<string>, wortel: string): string {
  const { dependencies = {} } = leesJson(join(wortel, 'package.json'))
  const alle = new Set([
    ...mappen,
    ...Object.keys(dependencies).map((naam) => join(wortel, 'node_modules', naam)),
  ])
  const delen = [...alle]
    .filter((map) => existsSync(join(map, 'package.json')))
    .map((map) => {
      const { name = '', version = '', license = '' } = leesJson(join(map, 'package.json'))
      const bestand = readdirSync(map).find((naam) => /^(?:licen[cs]e|copying)(?:$|[.-])/iu.test(naam))
      const tekst = bestand ? readFileSync(join(map, bestand), 'utf8').trim() : `Licentie: ${license}`
      return { kop: `${name} ${version} (${license})`, tekst }
    })
    .toSorted((a, b) => (a.kop < b.kop ? -1 : 1))
  return [
    'Middenveld: EUPL-1.2. Wat erin meereist van anderen, met hun licentie:',
    ...new Set(delen.map(({ kop, tekst }) => `${'='.repeat(80)}\n${kop}\n${'='.repeat(80)}\n\n${tekst}`)),
  ].join('\n\n')
}

/** `teller` also goes into the build of the workers, which is one of its own. */
export function licenties(wortel: string): { plugin: Plugin; teller: Plugin } {
  const mappen = new Set<string>()
  const tel = (ids: Iterable<string>) => {
    for (const id of ids) {
      const map = PAKKET.exec(id.replace(/^\0/u, ''))?.[0]
      if (map !== undefined && !/[\\/]\.vite/u.test(map)) mappen.add(map)
    }
  }
  return {
    teller: {
      name: 'middenveld:licentieteller',
      buildEnd() {
        tel(this.getModuleIds())
      },
    },
    plugin: {
      name: 'middenveld:licenties',
      apply: 'build',
      generateBundle() {
        tel(this.getModuleIds())
        this.emitFile({ type: 'asset', fileName: 'licenties.txt', source: schrijfLicenties(mappen, wortel) })
      },
    },
  }
}
