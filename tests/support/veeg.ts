/** The sweep: one hidden name, in every spelling, in every text that the schema knows; and every layer of a file in which it could still be read. */
import { unzipSync } from 'fflate'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  maakRecord,
  SECTIE_NAMEN,
  SECTIES,
} from '../../src/domain/model/dossier'
import { maxVanVrijeTekst, ontleed } from '../../src/domain/model/schemaboom'
import { naamInElkVeld } from './naamproef'
import { VERBORGEN } from './plannen'

/** All of somebody who is called «Zjefa Quaghebeura», in no more signs than the shortest text may hold. */
const GEPLANT = [
  VERBORGEN,
  'Quaghebeura’s',
  'zjefa',
  'z.quaghebeura@mail.be',
  '@zjefaquaghebeura85',
  'QUAGHEBEURA, Zjefa',
  'Quaghe-\nbeura',
  'Zje\u0301fa',
  'Zjefa-Quaghebeura',
].join(' ; ')

type Schema = Parameters<typeof ontleed>[0]

/** Those that name the bearer keep the name alone; a momentopname holds a file, and its own test plants it there. */
const BLIJVEN: ReadonlySet<string> = new Set(['actoren.naam', 'actoren.schuilnaam', 'momentopnames.bestand'])

export type Plant = { dossier: Dossier; geplant: string[]; onbereikt: string[] }

/** The dossier, and which texts of the schema hold the name now or could not be reached, by path. */
export function plantOveral(): Plant {
  const bron = naamInElkVeld()
  const gezien = new Map<string, boolean>()
  const vul = (schema: Schema, waarde: unknown, pad: string): unknown => {
    const knoop = ontleed(schema)
    if (knoop.vorm === 'velden') {
      const velden = (waarde ?? {}) as Record<string, unknown>
      const na = Object.entries(knoop.velden).map(([naam, veld]) => [
        naam,
        vul(veld, velden[naam], `${pad}.${naam}`),
      ])
      // What is not there stays away, and its texts count as not reached.
      return waarde === undefined || waarde === null ? waarde : Object.fromEntries(na)
    }
    if (knoop.vorm === 'perSleutel') {
      const delen = Object.entries((waarde ?? {}) as Record<string, unknown>)
      if (delen.length === 0) vul(knoop.waarde, undefined, `${pad}.*`)
      return Object.fromEntries(
        delen.map(([sleutel, deel]) => [sleutel, vul(knoop.waarde, deel, `${pad}.*`)]),
      )
    }
    if (knoop.vorm === 'lijst') {
      if (maxVanVrijeTekst(knoop.lid) !== null) return [vul(knoop.lid, '', `${pad}.*`)]
      const leden = (waarde ?? []) as unknown[]
      return leden.map((lid) => vul(knoop.lid, lid, `${pad}.*`))
    }
    const max = maxVanVrijeTekst(schema)
    if (max === null) return waarde
    const kan = typeof waarde === 'string'
    const tekst =
      !kan || BLIJVEN.has(pad) ? waarde : `${waarde.slice(0, max - GEPLANT.length - 1)} ${GEPLANT}`
    gezien.set(pad, gezien.get(pad) === true || (typeof tekst === 'string' && tekst.includes(VERBORGEN)))
    return tekst
  }
  const verborgenNamen = { oud: maakRecord('verborgenNamen', { id: 'oud', naam: VERBORGEN }) }
  const vol = { ...bron, verborgenNamen: { ...bron.verborgenNamen, ...verborgenNamen } }
  const dossier = Object.fromEntries([
    ...SECTIE_NAMEN.map((naam) => [naam, vul(SECTIES[naam], vol[naam], naam)]),
    ...COLLECTIE_NAMEN.map((naam) => {
      const records = Object.entries(vol[naam])
      if (records.length === 0) vul(COLLECTIES[naam], undefined, naam)
      return [
        naam,
        Object.fromEntries(records.map(([id, record]) => [id, vul(COLLECTIES[naam], record, naam)])),
      ]
    }),
  ]) as Dossier
  const paden = [...gezien]
  return {
    dossier,
    geplant: paden.filter(([, vol]) => vol).map(([pad]) => pad),
    onbereikt: paden.filter(([, vol]) => !vol).map(([pad]) => pad),
  }
}

/** The name or a part of it, whatever stands between its letters. */
const NAAM =
  /z[^a-z0-9]*j[^a-z0-9]*e[^a-z0-9]*f[^a-z0-9]*a|q[^a-z0-9]*u[^a-z0-9]*a[^a-z0-9]*g[^a-z0-9]*h[^a-z0-9]*e/iu

/** Where in these bytes the name can be read, layer by layer: what stands around it. Empty when nowhere. */
export const naamIn = (bytes: Uint8Array, wat = ''): string[] =>
  lagen(bytes, wat).flatMap(([waar, tekst]) => {
    const vondst = NAAM.exec(zonderAccenten(tekst))
    return vondst ? [`${waar}: …${tekst.slice(Math.max(0, vondst.index - 60), vondst.index + 60)}…`] : []
  })

const zonderAccenten = (tekst: string): string => tekst.normalize('NFD').replaceAll(/[\p{M}\p{Cf}]/gu, '')

/** A file as texts: as it stands, without tags, its entities and escapes read, what is packed unpacked, what is written as base64 or percent read. */
function lagen(bytes: Uint8Array, wat: string): [string, string][] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.entries(unzipSync(bytes)).flatMap(([pad, deel]) => [
      [`${wat}/${pad}`, pad] as [string, string],
      ...lagen(deel, `${wat}/${pad}`),
    ])
  }
  const utf8 = new TextDecoder().decode(bytes)
  const breed = new TextDecoder('utf-16le').decode(bytes)
  const ingebed = [
    ...utf8.matchAll(/data:[\w/+.-]*(?:;(?!base64)[\w=-]+)*(;base64)?,([^"')\s<>]*)/gu),
  ].flatMap(([, is64, inhoud = ''], i) =>
    lagen(
      is64 ? new Uint8Array(Buffer.from(inhoud, 'base64')) : new TextEncoder().encode(ontsnap(inhoud)),
      `${wat}#data${i}`,
    ),
  )
  return [
    [wat, utf8],
    [`${wat} utf-16`, breed],
    [`${wat} without tags`, utf8.replaceAll(/<[^>]*>/gu, '')],
    [`${wat} read`, ontsnap(utf8)],
    ...ingebed,
  ]
}

const ontsnap = (tekst: string): string =>
  tekst
    .replaceAll(/(?:%[0-9a-f]{2})+/giu, (reeks) =>
      new TextDecoder().decode(Buffer.from(reeks.replaceAll('%', ''), 'hex')),
    )
    .replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/giu, (_, hex: string, getal: string) =>
      String.fromCodePoint(Math.min(0x10_ff_ff, hex ? Number.parseInt(hex, 16) : Number(getal))),
    )
    .replaceAll(/\\u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&shy;|&zwj;|&zwnj;|\\n|\r\n /gu, '')
