/**
 * Texts of a dossier reach a screen covered: as `Dossiertekst`, which does not compile where it is printed (tests/velden/dossiertekst.test.tsx). What a
 * type cannot see stands here: who may take the cover off, and which bare widgets a screen may use itself, each with why.
 */
import { expect, test } from 'vitest'
import { findImports } from '../support/imports'
import { readTree } from '../support/source'

const SCREENS = /^src\/(?:canvas|panels|steps|app)\//u

/** What opens a text, or names somebody past the mask. */
const OPEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bloot: {
    'src/canvas/knopenstand.ts': 'the cards are built with the mask',
    'src/panels/lijst/LijstDialoog.tsx':
      'compares with what is read; what it shows of who is there goes through the mask',
    'src/panels/lijst/Werkboek.tsx': 'compares with a workbook; what it shows goes through the mask',
    'src/steps/actieplan/acties/useTabelrijen.ts': 'a cell is read through the woordenboek, which masks',
    'src/app/uitvoer/ExportDialoog.tsx': 'the way out, which masks by itself',
    'src/app/uitvoer/Namenlijst.tsx':
      'says what happens to each name, and shows the mask while schuilnamen are on',
    'src/app/dossier/OveralDialoog.tsx': 'looks for a name in all of it; what it finds is covered again',
  },
  blootTekst: { 'src/app/start/rijen.ts': 'the title of a dossier that is not covered on this machine' },
  // Back into the dossier, or into the name of an act.
  terugTekst: {
    'src/steps/situatie/Leden.tsx': 'names of acts',
    'src/steps/actieplan/communicatie/Fase.tsx': 'the phase that a new line is in',
    'src/steps/actieplan/communicatie/Woordlijsten.tsx': 'keeps out what is covered',
    'src/steps/actieplan/kader/Kader.tsx': 'who keeps the overview',
    'src/steps/actieplan/uitdagingen/Doelstellingen.tsx': 'what it takes becomes a doelstelling',
    'src/steps/actieplan/uitdagingen/Middelen.tsx': 'a line of the meerjarenplan becomes the hook',
    'src/steps/actieplan/uitdagingen/Haalbaarheid.tsx': 'a nota stays with another oordeel',
    'src/steps/pitstop/Antwoord.tsx': 'what the map said becomes the answer',
    'src/steps/pitstop/Sindsdien.tsx': 'what the map says now becomes the ground',
  },
  toonNaam: {
    'src/canvas/bediening.ts': 'the name of an act',
    'src/canvas/knopen.ts': 'what a card says while schuilnamen are off',
  },
  naamVanTegenstelling: { 'src/app/uitvoer/ExportDialoog.tsx': 'the way out, which masks by itself' },
}

/** Fields of the ui room, which cover nothing. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/ui/Tekstveld.tsx': {
    'src/panels/selectie/ActorPaneel.tsx': 'the masked name, which is not to be written',
    'src/panels/signalen/Gezienveld.tsx': 'a reason that is being made',
    'src/app/uitvoer/Ontvanger.tsx': 'for whom it goes out, which is being made',
    'src/app/start/DossierKaart.tsx': 'the title, on a card that is not covered',
  },
  'src/ui/Tekstvak.tsx': {
    'src/steps/actieplan/bibliotheek/Meegeven.tsx': 'rows from elsewhere, which are being read',
    'src/steps/situatie/Ledenplak.tsx': 'rows from elsewhere, which are being read',
  },
  'src/ui/Celveld.tsx': { 'src/steps/actieplan/acties/Actierij.tsx': 'opens only where nothing is covered' },
  'src/ui/useConcept.ts': {
    'src/canvas/Naamveld.tsx': 'a name that is being made, or changed while schuilnamen are off',
    'src/panels/parkeerplaats/Naamregel.tsx': 'a name that is being made',
  },
}

const tree = readTree('src')
const screens = Object.entries(tree).filter(([path]) => SCREENS.test(path) && /\.tsx?$/u.test(path))

test.each(Object.entries(OPEN))('«%s» only where it is named here', (word, allowed) => {
  const found = screens
    .filter(([, text]) =>
      new RegExp(`\\b${word}\\b`, 'u').test(text.replaceAll(/\/\/.*|\/\*[^]*?\*\//gu, '')),
    )
    .map(([path]) => path)
  expect(found.sort()).toEqual(Object.keys(allowed).sort())
})

test.each(Object.entries(FIELDS))('%s only where it is named here', (field, allowed) => {
  const found = findImports(tree)
    .filter(({ from, target }) => target === field && SCREENS.test(from))
    .map(({ from }) => from)
  expect([...new Set(found)].sort()).toEqual(Object.keys(allowed).sort())
})
