import { describe, expect, test } from 'vitest'
import { readTree } from '../support/source'

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }
type Lock = {
  packages: Record<string, Manifest & { optionalDependencies?: Record<string, string>; resolved?: string }>
}

/** Optional dependencies without an entry: on another platform `npm ci` then stops. Looks where Node would look. */
function findMissing({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).flatMap((name) => {
      const folders = path
        .split('/node_modules/')
        .map((_, i, parts) => `${parts.slice(0, i + 1).join('/node_modules/')}/`)
      const places = ['', ...folders.filter((folder) => folder !== '/')].map(
        (folder) => `${folder}node_modules/${name}`,
      )
      return places.some((place) => place in packages) ? [] : [`${path} wants ${name}`]
    }),
  )
}

const findLoose = ({ dependencies, devDependencies }: Manifest) =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}@${version}`)

const findHosts = ({ packages }: Lock) =>
  Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)

const files = readTree('package.json', 'package-lock.json')
const manifest = JSON.parse(files['package.json'] ?? '') as Manifest
const lock = JSON.parse(files['package-lock.json'] ?? '') as Lock

describe('the lock installs everywhere', () => {
  test('every optional dependency has its entry', () => expect(findMissing(lock)).toEqual([]))
  test('every version is exact', () => expect(findLoose(manifest)).toEqual([]))
  test('no entry is tied to a host', () => expect(findHosts(lock)).toEqual([]))
  test('package.json and lock agree', () => {
    const { dependencies, devDependencies } = lock.packages[''] ?? {}
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    })
  })
})

test('the checks can fail', () => {
  const packages: Lock['packages'] = {
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
    'node_modules/a/node_modules/a-linux': { resolved: 'elders' },
  }
  expect(findMissing({ packages })).toEqual(['node_modules/a wants a-mac'])
  expect(findHosts({ packages })).toEqual(['node_modules/a/node_modules/a-linux'])
  expect(findLoose({ dependencies: { a: '^1.0.0', b: '1.0.0' }, devDependencies: { c: 'latest' } })).toEqual([
    'a@^1.0.0',
    'c@latest',
  ])
})
