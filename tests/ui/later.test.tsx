import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Foutgrens } from '../../src/app/toestel/Foutgrens'
import { IconKnop } from '../../src/ui/IconKnop'
import { IcoonMeer } from '../../src/ui/icoon'
import { createGevraagd, later } from '../../src/ui/later'
import { Menu } from '../../src/ui/Menu'
import { drukEnter } from '../support/drukEnter'
import { zegWaarom } from '../../src/taal/mislukking'

test('what comes later is asked for once, after the first drawing, and from then on is there at once', async () => {
  const gevraagd: string[] = []
  const groet = later((): Promise<(props: { naam: string }) => string> => {
    gevraagd.push('groet')
    return Promise.resolve(({ naam }) => `dag ${naam}`)
  })
  const { unmount } = render(<groet.Deel tot="even geduld" props={{ naam: 'Mia' }} />)
  expect(screen.getByText('even geduld')).toBeTruthy()
  expect(gevraagd).toEqual([])
  expect(await screen.findByText('dag Mia')).toBeTruthy()
  unmount()
  render(<groet.Deel tot="even geduld" props={{ naam: 'Jef' }} />)
  expect(screen.getByText('dag Jef')).toBeTruthy()
  expect(gevraagd).toEqual(['groet'])
})

test('what does not arrive is asked for again where it is next drawn', async () => {
  let kansen = 0
  const traag = later(() => {
    kansen += 1
    return kansen === 1 ? Promise.reject(new Error('weg')) : Promise.resolve(() => 'daar')
  })
  const eerste = render(<traag.Deel tot="nog niet" props={{}} />)
  await expect.poll(() => kansen).toBe(1)
  expect(screen.getByText('nog niet')).toBeTruthy()
  eerste.unmount()
  render(<traag.Deel props={{}} />)
  expect(await screen.findByText('daar')).toBeTruthy()
})

test('where something else is drawn for what does not arrive, it says why', async () => {
  const weg = later(() => Promise.reject<() => string>(new Error('Geen netwerk.')))
  render(
    <weg.Deel
      tot="nog niet"
      mis={({ mislukking }) => `Dat lukt niet: ${zegWaarom(mislukking)}`}
      props={{}}
    />,
  )
  expect(await screen.findByText('Dat lukt niet: Geen netwerk.')).toBeTruthy()
})

test('what somebody asks for is asked for with the first drawing, and is there at once the next time', async () => {
  const gevraagd: string[] = []
  const Groet = createGevraagd((): Promise<(props: { naam: string }) => string> => {
    gevraagd.push('groet')
    return Promise.resolve(({ naam }) => `dag ${naam}`)
  })
  const { unmount } = render(<Groet naam="Mia" />)
  expect(gevraagd).toEqual(['groet'])
  expect(await screen.findByText('dag Mia')).toBeTruthy()
  unmount()
  render(<Groet naam="Jef" />)
  expect(screen.getByText('dag Jef')).toBeTruthy()
  expect(gevraagd).toEqual(['groet'])
})

test('what somebody asks for and does not come is told by what stands around it, and asked for again the next time', async () => {
  let kansen = 0
  const Traag = createGevraagd(() => {
    kansen += 1
    return kansen === 1 ? Promise.reject(new Error('weg')) : Promise.resolve(() => 'daar')
  })
  const gezegd: boolean[] = []
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  render(
    <Foutgrens bijFout={() => gezegd.push(true)}>
      <Traag />
    </Foutgrens>,
  )
  expect(await screen.findByText('daar')).toBeTruthy()
  expect(gezegd).toEqual([true])
})

test('a menu that is pressed before its list is there opens when it comes, with the keys in it', async () => {
  render(
    <Menu
      label="Meer"
      trigger={<IconKnop icon={IcoonMeer} label="Meer" />}
      groups={[[{ id: 'a', label: 'Dupliceer', onAction: () => undefined }]]}
    />,
  )
  const knop = screen.getByRole('button', { name: 'Meer' })
  drukEnter(knop)
  expect(await screen.findByRole('menuitem', { name: 'Dupliceer' }, { timeout: 20_000 })).toBeTruthy()
  const menu = screen.getByRole('menu')
  await vi.waitFor(() => expect(menu.contains(document.activeElement)).toBe(true), 20_000)
})
