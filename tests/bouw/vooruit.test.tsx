/** What a link to a dossier asks for in advance, and the start screen does not. */
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { merken, SCRIPT } from '../../bouw/vooruit.ts'

function gevraagd(hash: string): string[] {
  document.head.innerHTML = merken(['assets/dossier-1.js', 'assets/dossier-2.css'])
  runInNewContext(SCRIPT, { location: { hash }, document })
  return [...document.head.querySelectorAll('link')].map(
    (link) => `${link.rel} ${link.as} ${link.getAttribute('href')}`,
  )
}

test('a link to a dossier asks for its screen beside the rest', () => {
  expect(gevraagd('#/d/i1/kaart')).toEqual([
    'modulepreload script ./assets/dossier-1.js',
    'preload style ./assets/dossier-2.css',
  ])
})

test.each(['', '#/'])('the start screen does not: «%s»', (hash) => {
  expect(gevraagd(hash)).toEqual([])
})
