/**
 * Vragenblad: the question of a round as one small page that opens anywhere, without this app and without a network; and the answer that it gives back. The
 * page knows the cards and the axis and nothing else of the map. The answer holds the places of one person, and nothing of who that is or when.
 */
import * as v from 'valibot'
import { type Id, idSchema } from '../model/grond'
import type { Plaatsen } from './plaatsronde'
import { SCRIPT, STIJL } from './vragenbladvorm'

export type Vragenblad = {
  /** Ties answers to this sheet. */
  readonly merk: string
  readonly vraag: string
  readonly einden: readonly [string, string]
  /** As they may be read by who fills it in. */
  readonly kaarten: readonly { readonly id: Id; readonly naam: string }[]
}

/** Signs of a file that holds one answer; more is something else. */
export const ANTWOORD_MAX = 500_000

const antwoordSchema = v.strictObject({
  formaat: v.literal('middenveld-antwoord'),
  versie: v.literal(1),
  vragenblad: v.pipe(v.string(), v.maxLength(100)),
  antwoord: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  plaatsen: v.record(idSchema, v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
})

export type Antwoord = { readonly vragenblad: string; readonly antwoord: string; readonly plaatsen: Plaatsen }

/** Null for what is no answer. */
export function readAntwoord(tekst: string): Antwoord | null {
  if (tekst.length > ANTWOORD_MAX) return null
  try {
    const gelezen = v.safeParse(antwoordSchema, JSON.parse(tekst))
    return gelezen.success ? gelezen.output : null
  } catch {
    return null
  }
}

/** In a page: text, and data in a script, neither of which can become code. */
const inTekst = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const inScript = (waarde: unknown): string => JSON.stringify(waarde).replaceAll('<', String.raw`\u003c`)

/** One page of HTML. */
export function writeVragenblad({ merk, vraag, einden, kaarten }: Vragenblad): string {
  const rijen = kaarten.map(
    ({ id, naam }, i) =>
      `<li><label for="k${i}">${inTekst(naam)}</label><output id="w${i}">geen idee</output>` +
      `<input id="k${i}" type="range" min="-10" max="10" value="0" data-kaart="${inTekst(id)}" data-woord="w${i}">` +
      `<div class="einden" aria-hidden="true"><span>${inTekst(einden[0])}</span><span>${inTekst(einden[1])}</span></div></li>`,
  )
  return `<!doctype html>
<html lang="nl-BE"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Vragenblad</title><style>${STIJL}</style></head><body><main>
<h1>${inTekst(vraag)}</h1>
<p>Zet elke kaart waar jij denkt dat ze hoort. Weet je het niet, laat ze dan: dat telt als «geen idee». Bewaar je antwoord en geef het bestand aan wie begeleidt. Je naam staat er niet in.</p>
<ul>${rijen.join('')}</ul>
<button type="button" id="bewaar">Bewaar mijn antwoord</button> <output id="gedaan"></output>
</main><script type="application/json" id="blad">${inScript({ merk, einden })}</script><script>${SCRIPT}</script></body></html>
`
}
