/** Every place where something can leave this machine goes through the door that notes it on the dossierkaart, or says here why not. */
import { expect, test } from 'vitest'
import { readTree } from '../support/source'

const UIT =
  /\b(?:fileSave|bewaarBlob|bewaarBestand|drukAf)\(|clipboard\.write(?:Text)?\(|clipboardData\.setData\(|\.print\(\)|\.download\s*=/u
const DEUR = /\b(?:gingUit|noteer|bewaarEnNoteer|onBewaard)\(/u

const ZONDER: Readonly<Record<string, string>> = {
  'src/app/toestel/bestanden.ts': 'the hand that saves; who asks it notes it',
  'src/app/uitvoer/drukAf.ts': 'the hand that prints; who asks it notes it',
  'src/app/uitvoer/dpia.ts': 'always masked, for nobody in particular: no line',
  'src/app/uitvoer/Sjabloonkeuze.tsx': 'a template to begin with, which holds nothing of a dossier',
  'src/app/uitvoer/gemaskerdeAfdruk.ts': 'always masked, for nobody in particular: no line',
  'src/store/opdracht/dossier.ts': 'asks the outside, which notes it',
  'src/canvas/klembord.ts': 'from one map to another; the text beside it is masked',
  'src/steps/actieplan/acties/Actietabel.tsx': 'cells of the table, as people copy words out of a field',
  'src/steps/actieplan/bibliotheek/Meegeven.tsx': 'always masked, from one dossier to another: no line',
  'src/app/dossier/bewaarregels.ts': 'rows of a list that were not taken over, back to who gave the list',
  'src/domain/rondes/vragenbladvorm.ts':
    'inside the question sheet, which was noted when it left: who fills it in saves an own answer',
  'src/velden/Tekstaanbod.tsx': 'what somebody typed a moment ago, back to who typed it',
}

const uitgangen = () => Object.entries(readTree('src')).filter(([, tekst]) => UIT.test(tekst))

test('every way out notes what left', () => {
  const vergeten = uitgangen().flatMap(([pad, tekst]) => (pad in ZONDER || DEUR.test(tekst) ? [] : [pad]))
  expect(vergeten).toEqual([])
})

test('who is excused is still a way out', () => {
  const paden = uitgangen().map(([pad]) => pad)
  expect(Object.keys(ZONDER).filter((pad) => !paden.includes(pad))).toEqual([])
})

test.each(['await fileSave(blob)', 'navigator.clipboard.write([x])', 'venster.print()', 'a.download = naam'])(
  'the check can fail: %s',
  (regel) => {
    expect(UIT.test(regel)).toBe(true)
    expect(DEUR.test(regel)).toBe(false)
  },
)
