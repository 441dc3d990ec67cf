import { describe, expect, test } from 'vitest'
import { readTree, topLevel, type SourceTree } from '../support/source'

/** Names, not addresses: nothing is ever fetched from them. */
const NAMESPACES = [
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/XML/1998/namespace',
  'http://graphml.graphdrawing.org/xmlns',
  'http://www.yworks.com/xml/graphml',
  'https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json',
]

/** Written in parts, so that this file passes its own test. */
const HOSTS = [
  ['registry', 'npmjs'],
  ['registry', 'yarnpkg'],
  ['npm', 'pkg', 'github'],
].map((parts) => parts.join('.'))
const MACHINE_PATH = /(?<![\w.*}-])\/(?:work|root|home|Users|tmp\/bash)\//

function findMatches(tree: SourceTree, find: (line: string) => string | undefined): string[] {
  return Object.entries(tree).flatMap(([path, text]) =>
    text.split('\n').flatMap((line, i) => {
      const found = find(line)
      return found === undefined ? [] : [`${path}:${i + 1}: ${found}`]
    }),
  )
}

const findAddresses = (tree: SourceTree) =>
  findMatches(tree, (line) =>
    // Stops at a quote, a bracket or white space; `//host` without a scheme counts too when it is quoted.
    [...line.matchAll(/(?:https?|wss?):\/\/[^\s'"`)<>]*|(?<=['"`(])\/\/[a-z][^\s'"`)]*/gi)]
      .map(([address]) => address)
      .find((address) => !NAMESPACES.includes(address)),
  )

const findPlaces = (tree: SourceTree) =>
  findMatches(tree, (line) => HOSTS.find((host) => line.includes(host)) ?? MACHINE_PATH.exec(line)?.[0])

describe('nothing leaves the machine', () => {
  test('src knows no address; a new xmlns goes in NAMESPACES', () => {
    expect(findAddresses(readTree('src', 'index.html'))).toEqual([])
  })

  test('the check can fail', () => {
    const tree = {
      'src/a.ts': `const svg = '${NAMESPACES[0]}'\nfetch("https://elders.be/x")`,
      'src/b.css': '@import url(//elders.be/b.css);',
      'src/c.ts': '// just a comment //with slashes',
    }
    expect(findAddresses(tree)).toEqual(['src/a.ts:2: https://elders.be/x', 'src/b.css:1: //elders.be/b.css'])
  })
})

describe('the repository does not know where it was made', () => {
  test('no registry host and no path of one machine', () => {
    expect(findPlaces(readTree(...topLevel()))).toEqual([])
  })

  test('the check can fail', () => {
    const tree = {
      'src/a.ts': `read('${['', 'root', 'x'].join('/')}')\n../root/x`,
      'README.md': `see ${HOSTS[0]}.org`,
    }
    expect(findPlaces(tree)).toHaveLength(2)
  })
})
