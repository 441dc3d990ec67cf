/** Werkstukken: short papers of the road itself, made of a dossier as it may leave; each in Word and in print. */
import type { UitgaandDossier } from '../domain/masker/uitgaand'
import { type Exportformaat, type Exportvraag, WORD_MIME } from './formaat'
import { buildBestandsnaam } from './merk/bestandsnaam'
import { merkInBestandsnaam } from './merk/merkteken'
import type { Verslag } from './verslag/blok'
import { ZONDER_BEELD } from './word/pixels'

type Build = (dossier: UitgaandDossier, vraag: { datum: string }) => Verslag

type Werkstuk = {
  /** Of the Word file; the print of it is `…pdf`. */
  readonly id: string
  /** Also in the name of the file, in small letters. */
  readonly naam: string
  readonly uitleg: string
  /** Its code comes when somebody asks for it. */
  readonly haal: () => Promise<Build>
}

const WERKSTUKKEN: readonly Werkstuk[] = [
  {
    id: 'maandbericht',
    naam: 'Maandbericht',
    uitleg:
      'Eén blad over hoe de acties lopen: waar een woord nodig is, wat er de voorbije maand gebeurde en wat er komt.',
    haal: () => import('./maandbericht/maandbericht').then((m) => m.buildMaandbericht),
  },
  {
    id: 'luisterblad',
    naam: 'Luisterblad',
    uitleg:
      'Eén blad om mee te nemen naar een gesprek: open vragen en plaats om te noteren. Er staat niemand op.',
    haal: () => import('./luisterblad/luisterblad').then((m) => m.buildLuisterblad),
  },
]

async function maak({ naam, haal }: Werkstuk, vraag: Exportvraag, extensie: string) {
  const verslag = (await haal())(vraag.dossier, vraag)
  const wat = `${naam.toLowerCase()} ${merkInBestandsnaam(vraag.dossier)}`
  return {
    verslag,
    bestandsnaam: buildBestandsnaam(verslag.titel, wat, vraag.datum, extensie),
    melding: null,
  }
}

function readFormaten(werkstuk: Werkstuk): readonly Exportformaat[] {
  const { id, naam, uitleg } = werkstuk
  const beide = { groep: 'plan', isAfbeelding: false, uitleg } as const
  return [
    {
      ...beide,
      id,
      label: `${naam} (Word)`,
      extensie: 'docx',
      mime: WORD_MIME,
      async make(vraag) {
        const [{ verslag, ...rest }, { writeWord }] = await Promise.all([
          maak(werkstuk, vraag, 'docx'),
          import('./word/schrijver'),
        ])
        return { blob: await writeWord({ verslag, pixels: ZONDER_BEELD }), ...rest }
      },
    },
    {
      ...beide,
      id: `${id}pdf`,
      label: `${naam} als afdruk of PDF`,
      extensie: 'pdf',
      mime: 'text/html',
      isAfdruk: true,
      async make(vraag) {
        const [{ verslag, ...rest }, { buildPlanAfdruk }] = await Promise.all([
          maak(werkstuk, vraag, 'pdf'),
          import('./afdruk/afdruk'),
        ])
        const html = await buildPlanAfdruk(verslag, null, vraag.lettertypen)
        return { blob: new Blob([html], { type: 'text/html' }), ...rest }
      },
    },
  ]
}

export const WERKSTUKFORMATEN: readonly Exportformaat[] = WERKSTUKKEN.flatMap(readFormaten)
