import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Actieplan } from '../../../src/steps/actieplan/Actieplan'
import { editRecords } from '../../../src/store/mutaties'
import type { Sessie } from '../../../src/store/sessie'
import { bouwDossier } from '../../support/dossiers'
import { toonStap } from '../stapproef'

const WIJK = bouwDossier({
  tegenstellingen: { t: { wij: 'bewoners', zij: 'jongeren' } },
  bezorgdheden: { v: { tekst: 'Verloedering' }, s: { tekst: 'Snelverkeer' } },
  actoren: {
    ouderen: {
      soort: 'stilleMidden',
      naam: 'Ouderen',
      verontrusting: 'bedroefd',
      bezorgdheden: { v: 'gesprek', s: 'gesprek' },
      posities: { t: { x: 0, y: 0 } },
    },
    jan: { soort: 'luideStem', naam: 'Jan Peeters', eenheid: 'individu', posities: { t: { x: -0.8, y: 0 } } },
    agent: { soort: 'netwerk', naam: 'Wijkagent', rollen: ['doener'], posities: { t: { x: 0.1, y: 0 } } },
    bib: { soort: 'netwerk', naam: 'Bib', rollen: ['kritischeDenker'], posities: { t: { x: 0, y: 9 } } },
  },
  relaties: { r: { van: 'agent', naar: 'ouderen', type: 'contact' } },
  uitdagingen: {
    u: {
      tekst: 'Een nette buurt',
      bezorgdheden: ['v'],
      keuze: 'gekozen',
      doelstellingen: { d: { tekst: 'Minder afval', orde: 0 } },
    },
    w: { tekst: 'Veilig oversteken' },
  },
  leden: { els: { wie: 'Els' } },
  acties: {
    a: { orde: 0, tekst: 'Samen opruimen', uitdaging: 'u', doelgroep: ['ouderen'], termijn: 'kort' },
    b: { orde: 1, tekst: 'Debat met Jan Peeters', werkvorm: 'debat' },
    c: {
      orde: 2,
      tekst: 'Plantenbeurs',
      herkomst: { voorstel: 'actie:weg:bedroefd:kort', tekst: 'Koffie bij Jan Peeters', over: [], datum: '' },
    },
  },
})

const lade = () => screen.getByRole('region', { name: /^Actie \d+ van \d+: / })
const isDicht = () => screen.queryByRole('region', { name: /^Actie \d/ }) === null
const kop = () => within(lade()).getByRole('heading', { level: 2 })
const druk = (naam: string | RegExp) => fireEvent.click(within(lade()).getByRole('button', { name: naam }))
/** Whether the focus is in that open section. */
const isIn = (naam: string) =>
  within(lade()).getByRole('group', { name: naam }).contains(document.activeElement)
const kies = (veld: RegExp, optie: string | RegExp) => {
  druk(veld)
  fireEvent.click(screen.getByRole('option', { name: optie }))
}
const veld = (naam: string | RegExp) => within(lade()).getByRole<HTMLInputElement>('textbox', { name: naam })
const typ = (naam: string | RegExp, tekst: string) => {
  const invoer = veld(naam)
  fireEvent.change(invoer, { target: { value: tekst } })
  fireEvent.blur(invoer)
}

async function open(id: string, sessie: Partial<Sessie> = {}) {
  const beeld = toonStap(<Actieplan />, WIJK, { stap: 'actieplan', deel: 'tijdlijn', actie: id, ...sessie })
  await act(() => beeld.werkruimte.afleiding.laad())
  const actie = (welke = id) => beeld.dossier().acties[welke]
  return { ...beeld, actie, terug: () => beeld.werkruimte.document.history().undo }
}

describe('coming and going', () => {
  test('it opens at its heading, and the focus goes back where it came from', async () => {
    const { zet, werkruimte } = await open('a', { actie: null })
    expect(isDicht()).toBe(true)
    const hier = screen.getByRole('link', { name: 'Tijdlijn' })
    act(() => hier.focus())
    zet({ actie: 'a' })
    expect(document.activeElement).toBe(kop())
    expect(kop().getAttribute('aria-label')).toBe('Actie 1 van 3: Samen opruimen')
    fireEvent.keyDown(kop(), { key: 'Escape' })
    expect(isDicht()).toBe(true)
    expect(werkruimte.sessie.getState().actie).toBeNull()
    expect(document.activeElement).toBe(hier)
  })

  test('the cross closes it; without a way back the head of the part takes the focus', async () => {
    await open('a')
    const kruis = within(lade()).getByRole('button', { name: 'Sluit de lade' })
    act(() => kruis.focus())
    fireEvent.click(kruis)
    expect(document.activeElement?.id).toBe('deeltitel')
  })

  test('an Escape that was for a field leaves it open', async () => {
    await open('a')
    druk(/^Hoe en waar/)
    const veld = within(lade()).getByRole('textbox', { name: 'Plek' })
    act(() => veld.focus())
    fireEvent.change(veld, { target: { value: 'Het pl' } })
    fireEvent.keyDown(veld, { key: 'Escape' })
    expect(kop()).toBeTruthy()
  })

  test('what is gone has no drawer', async () => {
    await open('weg')
    expect(isDicht()).toBe(true)
  })

  test('on to the next, around the end, and what stands open stays open', async () => {
    const { buiten } = await open('b')
    druk(/^Depolarisatietoets/)
    druk('Volgende actie')
    expect(buiten.gezegd.at(-1)).toBe('Actie 3 van 3: Plantenbeurs')
    druk('Volgende actie')
    expect(kop().getAttribute('aria-label')).toBe('Actie 1 van 3: Samen opruimen')
    expect(within(lade()).getByText('Hoe richt deze actie zich op het stille midden?')).toBeTruthy()
    druk('Vorige actie')
    expect(kop().getAttribute('aria-label')).toBe('Actie 3 van 3: Plantenbeurs')
  })

  test('what is being typed goes to the actie that it was typed for', async () => {
    const { actie, zet } = await open('a')
    druk(/^Hoe en waar/)
    fireEvent.change(within(lade()).getByRole('textbox', { name: 'Plek' }), {
      target: { value: 'Het plein' },
    })
    zet({ actie: 'c' })
    expect([actie('a')?.plek, actie('c')?.plek]).toEqual(['Het plein', ''])
  })

  test('a copy opens; a removed one closes; both are one step back', async () => {
    const { dossier, undo } = await open('a')
    druk('Dupliceer')
    expect(kop().getAttribute('aria-label')).toBe('Actie 2 van 4: Samen opruimen')
    druk('Verwijder actie')
    expect(isDicht()).toBe(true)
    expect(Object.keys(dossier().acties)).toHaveLength(3)
    undo()
    expect(Object.keys(dossier().acties)).toHaveLength(4)
  })
})

describe('each section', () => {
  test('says in a line what is in it', async () => {
    await open('a')
    druk(/^Wat/)
    for (const zin of [
      /^Wat ?korte termijn · gepland · voor «Een nette buurt»$/,
      /^Hoe en waar ?nog niets$/,
      /^Wie ?nog geen trekker$/,
      /^Voor wie ?Ouderen$/,
      /^Wanneer, en werkt het\? ?nog geen datum · nog geen criterium$/,
      /^Communicatie ?nog niets$/,
      /^Depolarisatietoets ?0 van de 5 vragen beantwoord · de kaart wijst op \d+ dingen$/,
    ]) {
      expect(within(lade()).getByRole('button', { name: zin })).toBeTruthy()
    }
  })

  test('wat: a doelstelling of its uitdaging, and how soon', async () => {
    const { actie, terug } = await open('a')
    kies(/Voor welke doelstelling\?$/, 'Minder afval')
    expect(actie()?.doelstelling).toBe('d')
    expect(terug()).toBe('Doelstelling gewijzigd: Samen opruimen')
    kies(/Bij welke uitdaging\?$/, 'Veilig oversteken')
    expect(actie()).toMatchObject({ uitdaging: 'w', doelstelling: null })
    expect(within(lade()).queryByText('Voor welke doelstelling?')).toBeNull()
    fireEvent.click(within(lade()).getByRole('radio', { name: 'lang' }))
    expect(actie()?.termijn).toBe('lang')
  })

  test('hoe: a form that gives a stage says so, and what else there is', async () => {
    const { actie } = await open('a')
    druk(/^Hoe en waar/)
    kies(/Werkvorm$/, /^hoorzitting/)
    expect(lade().textContent).toContain('geeft iemand een podium. Wie hoor je dan')
    expect(lade().textContent).toContain('loketgesprekken, één voor één')
    kies(/Werkvorm$/, /^infomarkt/)
    expect(lade().textContent).not.toContain('podium')
    fireEvent.click(within(lade()).getByRole('checkbox', { name: 'offline' }))
    expect(actie()).toMatchObject({ kanalen: ['offline'], werkvorm: 'infomarkt' })
  })

  test('wie: a candidate is one press away, a partner says how far', async () => {
    const { actie, terug } = await open('a')
    druk(/^Wie/)
    druk('Laat trekken: Wijkagent')
    expect(actie()?.trekker).toEqual({ soort: 'actor', id: 'agent' })
    druk('Laat tegenlezen: Bib')
    expect(actie()?.partners).toEqual({ bib: 'klankbord' })
    kies(/Hoe doet Bib mee\?$/, 'inspraak')
    expect(actie()?.partners).toEqual({ bib: 'inspraak' })
    expect(terug()).toBe('Bib doet mee als inspraak: «Samen opruimen»')
    druk('Bib weghalen')
    expect(actie()?.partners).toEqual({})
    kies(/Trekker$/, /^Els/)
    expect(actie()?.trekker).toEqual({ soort: 'lid', id: 'els' })
  })

  test('voor wie: how the doelgroep feels is taken over from the map', async () => {
    const { actie } = await open('a')
    druk(/^Voor wie/)
    druk('Neem over: bedroefd')
    expect(actie()?.types).toEqual(['bedroefd'])
    expect(within(lade()).queryByRole('button', { name: /^Neem over/ })).toBeNull()
    expect(within(lade()).queryByRole('checkbox', { name: 'radicaliserend' })).toBeNull()
    druk('Ouderen weghalen')
    expect(actie()?.doelgroep).toEqual([])
  })

  test('an end before the begin from before it was refused is shown, said and mended', async () => {
    const { actie, werkruimte } = await open('a')
    act(() => editRecords(werkruimte.document, 'acties', ['a'], { start: '2027-05', einde: '2027-03' }))
    druk(/^Wanneer/)
    expect(veld('Tot en met').value).toBe('03/2027')
    expect(lade().textContent).toContain('Dit ligt vóór het begin.')
    typ('Van', '2/2027')
    expect(actie()).toMatchObject({ start: '2027-02', einde: '2027-03' })
    expect(lade().textContent).not.toContain('Dit ligt vóór')
  })

  test('wanneer: dates, moments in between, and an end before the begin waits until it can stand', async () => {
    const { actie, terug } = await open('a')
    druk(/^Wanneer/)
    typ('Van', '3/2027')
    typ('Tot en met', '1/2/2027')
    expect(actie()).toMatchObject({ start: '2027-03', einde: '' })
    expect(lade().textContent).toContain('Dit ligt vóór het begin, maart 2027.')
    expect(veld('Tot en met').value).toBe('1/2/2027')
    typ('Van', '2/2027')
    expect(actie()).toMatchObject({ start: '2027-02', einde: '2027-02-01' })
    expect(lade().textContent).not.toContain('Dit ligt vóór')
    typ('Van', '5/2027')
    expect(lade().textContent).toContain('Dit ligt na het einde, 1 februari 2027.')
    typ('Tot en met', '8/2027')
    expect(actie()).toMatchObject({ start: '2027-05', einde: '2027-08' })
    expect(lade().textContent).not.toContain('Dit ligt na')
    const nieuw = within(lade()).getByRole('textbox', { name: 'Nieuw moment om terug te kijken' })
    fireEvent.change(nieuw, { target: { value: 'Wie kwam er?' } })
    fireEvent.keyDown(nieuw, { key: 'Enter' })
    typ('Wanneer: Wie kwam er?', '15/3/2027')
    expect(Object.values(actie()?.tussentijds ?? {})).toEqual([
      { datum: '2027-03-15', tekst: 'Wie kwam er?' },
    ])
    act(() => within(lade()).getByRole('button', { name: 'Verwijder Wie kwam er?' }).focus())
    druk('Verwijder Wie kwam er?')
    expect(isIn('Wanneer, en werkt het?')).toBe(true)
    expect(actie()?.tussentijds).toEqual({})
    expect(terug()).toBe('Moment «Wie kwam er?» verwijderd')
  })

  test('bedragen: a row is added with the hand in it, amounts are read as people write them, and who takes one away stays in the section', async () => {
    const { actie, terug } = await open('a')
    druk(/^Wanneer, en werkt het/)
    druk('Bedrag toevoegen')
    expect(document.activeElement).toBe(veld('Jaar van bedrag 1'))
    typ('Jaar van bedrag 1', '2027')
    typ('Bedrag 1 in euro', '1.250,50')
    typ('Wie betaalt bedrag 1', 'subsidie')
    typ('Code van het meerjarenplan bij bedrag 1', 'BD 3')
    druk('Bedrag toevoegen')
    typ('Bedrag 2 in euro', '€ 1 250')
    expect(Object.values(actie()?.bedragen ?? {})).toEqual([
      { jaar: 2027, bedrag: 1250.5, bron: 'subsidie', code: 'BD 3', orde: 0 },
      { jaar: null, bedrag: 1250, bron: '', code: '', orde: 1 },
    ])
    expect(veld('Bedrag 2 in euro').value).toBe('1.250')
    expect(lade().textContent.replaceAll(/[\u00A0\u202F]/gu, ' ')).toContain('Samen € 2.500,50')
    druk('Verwijder bedrag 1')
    expect(isIn('Wanneer, en werkt het?')).toBe(true)
    expect(Object.values(actie()?.bedragen ?? {}).map(({ bedrag }) => bedrag)).toEqual([1250])
    expect(terug()?.replaceAll(/[\u00A0\u202F]/gu, ' ')).toBe('Bedrag € 1.250,50 verwijderd')
  })

  test.each([
    ['Bedrag 1 in euro', '500 à 800', 'Eén bedrag, graag, zoals 1.250 of 1.250,50.'],
    ['Bedrag 1 in euro', '-5', 'Eén bedrag, graag, zoals 1.250 of 1.250,50.'],
    ['Bedrag 1 in euro', '99.000.000.000', 'Hoogstens 10.000.000.000, graag.'],
    ['Jaar van bedrag 1', '27', 'Minstens 2000, graag.'],
  ])('bedragen: what %s cannot be («%s») stays in sight with why', async (naam, tekst, zin) => {
    const { actie } = await open('a')
    druk(/^Wanneer, en werkt het/)
    druk('Bedrag toevoegen')
    typ(naam, tekst)
    expect(veld(naam).value).toBe(tekst)
    expect(lade().textContent).toContain(zin)
    expect(Object.values(actie()?.bedragen ?? {})).toMatchObject([{ jaar: null, bedrag: null }])
  })

  test('uitvoering: a line of today, its stand is that of the actie, its figures make a course', async () => {
    const { actie } = await open('a')
    druk(/^Hoe loopt het\?/)
    const nieuw = within(lade()).getByRole('textbox', { name: 'Nieuwe regel in het logboek' })
    fireEvent.change(nieuw, { target: { value: 'Eerste straat' } })
    fireEvent.keyDown(nieuw, { key: 'Enter' })
    typ('Cijfer, 23 november 2026: Eerste straat', '14')
    kies(/Stand, 23 november 2026/, 'bezig')
    expect(actie()?.status).toBe('bezig')
    fireEvent.change(nieuw, { target: { value: 'Tweede straat' } })
    fireEvent.keyDown(nieuw, { key: 'Enter' })
    const [laatste] = within(lade()).getAllByRole<HTMLInputElement>('textbox', { name: /^Wat gebeurde er,/ })
    expect(laatste?.value).toBe('Tweede straat')
    const [cijfer] = within(lade()).getAllByRole('textbox', { name: /^Cijfer,/ })
    fireEvent.change(cijfer!, { target: { value: '9' } })
    fireEvent.blur(cijfer!)
    expect(lade().textContent).toContain('Verloop: 14 → 9')
  })

  test('uitvoering: each line is called by its day and its words, and who takes one away stays in the section', async () => {
    const { actie } = await open('a')
    druk(/^Hoe loopt het\?/)
    for (const woorden of ['Eerste straat', 'Tweede straat']) {
      const nieuw = within(lade()).getByRole('textbox', { name: 'Nieuwe regel in het logboek' })
      fireEvent.change(nieuw, { target: { value: woorden } })
      fireEvent.keyDown(nieuw, { key: 'Enter' })
    }
    const namen = within(within(lade()).getByRole('list', { name: 'Logboek, nieuwste eerst' }))
      .getAllByRole('button')
      .map((knop) => knop.getAttribute('aria-label') ?? knop.textContent)
    expect(new Set(namen).size).toBe(namen.length)
    for (const woorden of ['Eerste straat', 'Tweede straat']) {
      const knop = within(lade()).getByRole('button', {
        name: `Verwijder de regel, 23 november 2026: ${woorden}`,
      })
      act(() => knop.focus())
      fireEvent.click(knop)
      expect(isIn('Hoe loopt het?')).toBe(true)
    }
    expect(actie()?.logboek).toEqual({})
  })

  test('uitvoering: folded it says the newest day that has come', async () => {
    const { werkruimte } = await open('a')
    const regel = { stand: null, cijfer: '', tekst: '', orde: 0 }
    act(() =>
      editRecords(
        werkruimte.document,
        'acties',
        ['a'],
        {
          logboek: {
            toen: { ...regel, datum: '2026-11-02' },
            straks: { ...regel, datum: '2026-12-24' },
            ooit: { ...regel, datum: '' },
          },
        },
        'Logboek',
      ),
    )
    expect(within(lade()).getByRole('button', { name: /^Hoe loopt het\?/ }).textContent).toContain(
      'laatst genoteerd: 2 november 2026',
    )
  })

  test('communicatie: the tone for how the doelgroep feels goes into the text, once', async () => {
    const { actie } = await open('a')
    druk(/^Communicatie/)
    druk('Neem over: bedroefd')
    expect(actie()?.communicatie).toBe(
      'Wie bedroefd is: betrokkenheid herstellen. Toon: luisteren en meedenken.',
    )
    expect(within(lade()).getByText('staat erin')).toBeTruthy()
  })

  test('de toets: what the map knows stands beside what people say, and never in its place', async () => {
    const { actie } = await open('a')
    druk(/^Depolarisatietoets/)
    expect(lade().textContent).toContain('In de doelgroep leeft ook: «Snelverkeer».')
    const [, tweede] = within(lade()).getAllByRole('textbox', { name: 'Risico' })
    fireEvent.change(tweede!, { target: { value: 'Verkeer blijft liggen' } })
    fireEvent.blur(tweede!)
    expect(actie()?.toets).toEqual({ onvrede: { risico: 'Verkeer blijft liggen', aanpak: '' } })
    druk(/^Depolarisatietoets/)
    expect(within(lade()).getByRole('button', { name: /^Depolarisatietoets ?1 van de 5/ })).toBeTruthy()
  })
})

test('it says where it came from, and that its ground is gone', async () => {
  await open('c')
  expect(lade().textContent).toContain('Overgenomen uit een voorstel van de kaart: «Koffie bij Jan Peeters».')
  expect(lade().textContent).toContain(
    'De kaart is veranderd. De uitdaging waar deze actie uit kwam, is er niet meer. waarom?',
  )
})

test('while names are hidden the drawer holds none', async () => {
  const { zet } = await open('b', { schuilnamen: true })
  druk(/^Wie/)
  druk(/^Depolarisatietoets/)
  expect(kop().getAttribute('aria-label')).toBe('Actie 2 van 3: Debat met Luide stem A')
  expect(document.body.textContent).not.toContain('Peeters')
  zet({ actie: 'c' })
  expect(document.body.textContent).not.toContain('Peeters')
  for (const veld of screen.getAllByRole<HTMLInputElement>('textbox'))
    expect(veld.value).not.toContain('Peeters')
})
