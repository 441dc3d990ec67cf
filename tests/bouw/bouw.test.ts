/** What the build adds of its own: headers that are told to who hosts, the policy of the one file, the licences. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sluitBestand } from '../../bouw/eenBestand.ts'
import { KOPPEN } from '../../bouw/koppen.ts'
import { schrijfLicenties } from '../../bouw/licenties.ts'

test.each(Object.entries(KOPPEN))('README tells who hosts about %s', (naam, waarde) => {
  expect(readFileSync('README.md', 'utf8')).toContain(`${naam}: ${waarde}`)
})

describe('one file', () => {
  const pagina = (script: string) =>
    `<html><head><meta http-equiv="Content-Security-Policy" content="x"><script type="module" crossorigin>${script}</script></head></html>`

  test('its policy allows exactly the script that is in it, and the licences travel along', () => {
    const html = sluitBestand(pagina("console.log('$&')"), 'MIT -- zie verder')
    const som = createHash('sha256').update("console.log('$&')").digest('base64')
    expect(html).toContain(`content="default-src 'none'; script-src 'sha256-${som}' blob:;`)
    expect(html).toContain('MIT - - zie verder')
  })

  test.each(['<html></html>', '<script type="module">x</script>'])('nothing goes out half: %s', (html) => {
    expect(() => sluitBestand(html, '')).toThrow('No script or no policy')
  })
})

test('every dependency has its licence text, once', () => {
  const tekst = schrijfLicenties(['node_modules/react', 'node_modules/saxen'], '.')
  const koppen = [...tekst.matchAll(/^(\S+ [\d.]+) \((.+)\)$/gmu)].map(([, naam]) => naam)
  expect(new Set(koppen).size).toBe(koppen.length)
  expect(koppen).toEqual(
    expect.arrayContaining([expect.stringMatching(/^react 19/u), expect.stringMatching(/^saxen /u)]),
  )
  expect(tekst).toContain('SIL OPEN FONT LICENSE')
  expect(tekst).toContain('Permission is hereby granted')
})
