/**
 * Overal: every place of a dossier where somebody is named or referred to, and the dossier without them. Both walk the schema, so that a field that is
 * added later is looked at too. Names in free text are found as the mask finds them. Source: AVG art. 15 and 17.
 */
import type { GenericSchema } from 'valibot'
import { type Actor, toonNaam } from '../model/actor'
import {
  COLLECTIE_NAMEN,
  COLLECTIES,
  type Dossier,
  maakRecord,
  SECTIE_NAMEN,
  SECTIES,
} from '../model/dossier'
import type { Id } from '../model/grond'
import { createMasker, type Masker, mensenIn, NIEMAND_EERDER } from '../masker/masker'
import { ONBEKEND } from '../masker/maskertaal'
import { normaliseer } from '../masker/namen'
import { noemPlek } from '../model/losseverwijzingen'
import { tidyDossier } from '../model/samenhang'
import { maxVanVrijeTekst, ontleed, veranderBladen } from '../model/schemaboom'
import { freezeDossier, readMomentopname } from '../bestand/terugblik'

/** Somebody or something about which all can be asked. */
export type Item = {
  readonly collectie: 'actoren' | 'leden' | 'bezorgdheden' | 'relaties'
  readonly id: Id
}

/** Who has a name that texts can hold. What a bezorgdheid says is ordinary words, which mean other things elsewhere. */
export const heeftNaam = ({ collectie }: Item): boolean => collectie === 'actoren' || collectie === 'leden'

/** `zelf`: a text of the record itself. `verwijzing`: another record refers to it. `tekst`: it is named there. */
export type Vermelding = {
  readonly soort: 'zelf' | 'verwijzing' | 'tekst'
  /** «Actie «Buurtfeest»», or «Momentopname «start»: Actie «Buurtfeest»». */
  readonly plek: string
  /** Name of the field, in words. */
  readonly veld: string
  /** What stands there, around the name. Empty for a reference. */
  readonly woorden: string
}

/** What it is called now, or null when it is not there. */
export function noemItem(dossier: Dossier, { collectie, id }: Item): string | null {
  const noemActor = (wie: Id) => (dossier.actoren[wie] ? toonNaam(dossier.actoren[wie]) : null)
  switch (collectie) {
    case 'leden':
      return dossier.leden[id] ? dossier.leden[id].wie || 'lid zonder naam' : null
    case 'actoren':
      return noemActor(id)
    case 'bezorgdheden':
      return dossier.bezorgdheden[id] ? dossier.bezorgdheden[id].tekst || 'bezorgdheid zonder woorden' : null
    case 'relaties': {
      const lijn = dossier.relaties[id]
      return lijn ? `${noemActor(lijn.van) ?? '?'} – ${noemActor(lijn.naar) ?? '?'}` : null
    }
  }
}

/** The records as they were: now, and in every momentopname that can be read. */
const gedaanten = (dossier: Dossier): Dossier[] => [
  dossier,
  ...Object.values(dossier.momentopnames).flatMap((momentopname) => {
    const terug = readMomentopname(momentopname)
    return terug.ok ? [terug.dossier] : []
  }),
]

type Zoeker = Pick<Masker, 'tekst'>

/** Finds every name that it has or had; everybody else keeps theirs. */
function zoekerVan(dossier: Dossier, item: Item): Zoeker {
  if (!heeftNaam(item)) return { tekst: (tekst) => tekst }
  const { collectie, id } = item
  const zelf: Actor[] = []
  const neem = (naam: string, velden: Partial<Actor> = {}) => {
    if (naam.trim() === '') return
    zelf.push(
      maakRecord('actoren', {
        soort: 'netwerk',
        ...velden,
        id: `zelf${zelf.length}`,
        naam,
        schuilnaam: ONBEKEND,
        letter: '',
      }),
    )
  }
  for (const hier of gedaanten(dossier)) {
    if (collectie === 'leden') {
      // A lid is always somebody.
      neem(hier.leden[id]?.wie ?? '', { eenheid: 'individu' })
      continue
    }
    const actor = hier.actoren[id]
    if (!actor) continue
    neem(actor.naam, actor)
    neem(actor.schuilnaam, { eenheid: 'organisatie' })
  }
  const isZelf = (actor: Id | null | undefined) =>
    collectie === 'actoren' ? actor === id : dossier.leden[id]?.actor === actor
  const actoren = Object.values(dossier.actoren).filter((actor) => collectie === 'leden' || actor.id !== id)
  const anderen = actoren.map((actor) => ({
    ...actor,
    schuilnaam: actor.naam,
    minderjarige: false,
    naamHerkenbaar: null,
  }))
  // «Els» goes, and «Els Peeters» is somebody else; «Comité Els» is not.
  const mensen = mensenIn({
    actoren: actoren.filter((actor) => !isZelf(actor.id)),
    leden: Object.values(dossier.leden).filter((lid) => lid.id !== id && !isZelf(lid.actor)),
  })
  const heten = new Set(zelf.map(({ naam }) => normaliseer(naam)))
  return createMasker(
    {
      ...NIEMAND_EERDER,
      actoren: Object.fromEntries([...zelf, ...anderen].map((actor) => [actor.id, actor])),
    },
    mensen.filter((naam) => !heten.has(normaliseer(naam))),
  )
}

/** Calls back for every leaf and every key, with the name of the field that it stands in. */
function loop(
  schema: GenericSchema,
  waarde: unknown,
  zie: (veld: string, schema: GenericSchema | null, waarde: unknown) => void,
  veld = '',
): void {
  const knoop = ontleed(schema)
  if (knoop.vorm === 'blad' || typeof waarde !== 'object' || waarde === null) return zie(veld, schema, waarde)
  if (knoop.vorm === 'lijst') {
    for (const lid of waarde as unknown[]) loop(knoop.lid, lid, zie, veld)
    return
  }
  for (const [sleutel, deel] of Object.entries(waarde as Record<string, unknown>)) {
    if (knoop.vorm === 'perSleutel') zie(veld, null, sleutel)
    const onder = knoop.vorm === 'velden' ? knoop.velden[sleutel] : knoop.waarde
    if (onder) loop(onder, deel, zie, knoop.vorm === 'velden' && veld === '' ? sleutel : veld)
  }
}

/** Also inside a key that is made of several, such as that of a signaal. */
const noemtId = (tekst: string, id: Id): boolean =>
  tekst === id || tekst.split(/[^A-Za-z0-9_-]+/u).includes(id)

/** «betrekkenWaarom» is a field of the file; people read «betrekken waarom». */
const inWoorden = (veld: string): string => veld.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)

const RUIMTE = 40

/** The words around the first place where the text would change. */
function rond(tekst: string, gemaskerd: string): string {
  let begin = 0
  while (begin < tekst.length && tekst[begin] === gemaskerd[begin]) begin++
  const van = Math.max(0, begin - RUIMTE)
  const tot = Math.min(tekst.length, begin + 2 * RUIMTE)
  return `${van > 0 ? '…' : ''}${tekst.slice(van, tot).trim()}${tot < tekst.length ? '…' : ''}`
}

/** Every place, in the order of the model, the momentopnames last. */
export function findOveral(dossier: Dossier, item: Item): Vermelding[] {
  const zoeker = zoekerVan(dossier, item)
  return [
    ...zoekIn(dossier, item, zoeker),
    ...Object.values(dossier.momentopnames).flatMap((momentopname) => {
      const heet = `Momentopname «${momentopname.naam || momentopname.datum}»`
      const terug = readMomentopname(momentopname)
      if (!terug.ok)
        return [{ soort: 'tekst' as const, plek: heet, veld: 'bestand', woorden: 'niet te lezen' }]
      const inNaam = zoeker.tekst(momentopname.naam) !== momentopname.naam
      return [
        ...(inNaam
          ? [{ soort: 'tekst' as const, plek: heet, veld: 'naam', woorden: momentopname.naam }]
          : []),
        ...zoekIn(terug.dossier, item, zoeker).map((een) => ({ ...een, plek: `${heet}: ${een.plek}` })),
      ]
    }),
  ]
}

function zoekIn(dossier: Dossier, item: Item, zoeker: Zoeker): Vermelding[] {
  const gevonden: Vermelding[] = []
  const bekijk = (
    plaats: (typeof COLLECTIE_NAMEN)[number] | (typeof SECTIE_NAMEN)[number],
    schema: GenericSchema,
    record: Readonly<Record<string, unknown>>,
  ) => {
    const isZelf = plaats === item.collectie && record.id === item.id
    const plek = noemPlek(dossier, plaats, record)
    const verwijst = new Set<string>()
    loop(schema, record, (veld, blad, waarde) => {
      if (typeof waarde !== 'string' || waarde === '') return
      const isTekst = blad !== null && maxVanVrijeTekst(blad) !== null
      if (isTekst) {
        const gemaskerd = zoeker.tekst(waarde)
        if (isZelf) gevonden.push({ soort: 'zelf', plek, veld: inWoorden(veld), woorden: waarde })
        else if (gemaskerd !== waarde)
          gevonden.push({ soort: 'tekst', plek, veld: inWoorden(veld), woorden: rond(waarde, gemaskerd) })
      }
      if (!isZelf && noemtId(waarde, item.id) && !verwijst.has(veld)) {
        verwijst.add(veld)
        gevonden.push({ soort: 'verwijzing', plek, veld: inWoorden(veld), woorden: '' })
      }
    })
  }
  for (const naam of SECTIE_NAMEN) bekijk(naam, SECTIES[naam], dossier[naam])
  for (const naam of COLLECTIE_NAMEN) {
    if (naam === 'momentopnames') continue
    for (const record of Object.values<Readonly<Record<string, unknown>>>(dossier[naam]))
      bekijk(naam, COLLECTIES[naam], record)
  }
  return gevonden
}

/**
 * The dossier without the item: its record, what cannot be without it, every reference to it, and its names in texts, which become «iemand». Momentopnames
 * too; one that cannot be read is left out, because nobody knows what it holds.
 */
export function wisOveral(dossier: Dossier, item: Item): Dossier {
  const zoeker = zoekerVan(dossier, item)
  const momentopnames = Object.fromEntries(
    Object.entries(dossier.momentopnames).flatMap(([id, momentopname]) => {
      const terug = readMomentopname(momentopname)
      if (!terug.ok) return []
      const bestand = freezeDossier(wisUit(terug.dossier, item, zoeker))
      return [[id, { ...momentopname, naam: zoeker.tekst(momentopname.naam), bestand }]]
    }),
  )
  return { ...wisUit(dossier, item, zoeker), momentopnames }
}

function wisUit(dossier: Dossier, { collectie, id }: Item, zoeker: Zoeker): Dossier {
  const schoon = (schema: GenericSchema, waarde: unknown): unknown =>
    veranderBladen(schema, zonderId(schema, waarde, id), (blad, deel) => {
      const max = typeof deel === 'string' ? maxVanVrijeTekst(blad) : null
      return typeof deel === 'string' && max !== null ? zoeker.tekst(deel).slice(0, max) : deel
    })
  const secties = SECTIE_NAMEN.map((naam) => [naam, schoon(SECTIES[naam], dossier[naam])])
  const collecties = COLLECTIE_NAMEN.map((naam) => [
    naam,
    Object.fromEntries(
      Object.entries(naam === 'momentopnames' ? {} : dossier[naam])
        .filter(([sleutel]) => naam !== collectie || sleutel !== id)
        .map(([sleutel, record]) => [sleutel, schoon(COLLECTIES[naam], record)]),
    ),
  ])
  return tidyDossier(Object.fromEntries([...secties, ...collecties]) as Dossier)
}

/** Without the members and keys that name this id; what refers to it alone falls away when the dossier is tidied. */
function zonderId(schema: GenericSchema, waarde: unknown, id: Id): unknown {
  const knoop = ontleed(schema)
  if (knoop.vorm === 'blad' || typeof waarde !== 'object' || waarde === null) return waarde
  if (knoop.vorm === 'lijst') {
    return (waarde as unknown[]).filter((lid) => typeof lid !== 'string' || !noemtId(lid, id))
  }
  return Object.fromEntries(
    Object.entries(waarde as Record<string, unknown>)
      .filter(([sleutel]) => knoop.vorm === 'velden' || !noemtId(sleutel, id))
      .map(([sleutel, deel]) => {
        const onder = knoop.vorm === 'velden' ? knoop.velden[sleutel] : knoop.waarde
        return [sleutel, onder ? zonderId(onder, deel, id) : deel]
      }),
  )
}
