import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dossier, leegDossier, maakSectie } from '../../../src/domain/model/dossier'
import { readAndereWeg, SITUATIEVRAGEN, telOpenSituatie } from '../../../src/domain/vragen/situatie'
import { FASEVRAAG } from '../../../src/domain/vragen/fase'
import { SOORTVRAAG } from '../../../src/domain/vragen/soort'
import { OVERKOEPELENDVRAAG } from '../../../src/domain/vragen/toxisch'
import type { Vraag } from '../../../src/domain/vragen/vraag'
import { arbDossier } from '../../support/dossiers'

type Velden = Parameters<typeof maakSectie<'situatie'>>[1]
const situatie = (velden: Velden): Dossier['situatie'] => maakSectie('situatie', velden)
const kop = (vraag: Vraag, velden: Velden) => vraag.uitkomst?.(situatie(velden))?.kop ?? null

const NAAR_CONFLICT = { betrokkenen: -2, ontstaan: -1, tijd: -1, verschijning: -2 }

describe('what follows from the answers', () => {
  test.each<[Vraag, Velden, string | null]>([
    [SOORTVRAAG, {}, null],
    [SOORTVRAAG, { schuiven: { betrokkenen: -2, ontstaan: -2 } }, null],
    [SOORTVRAAG, { schuiven: NAAR_CONFLICT }, 'Een conflict'],
    [SOORTVRAAG, { schuiven: NAAR_CONFLICT, soort: 'polarisatie' }, 'Polarisatie'],
    [SOORTVRAAG, { soort: 'beide' }, 'Een conflict én polarisatie'],
    [OVERKOEPELENDVRAAG, { dialoogMogelijk: 'ja' }, null],
    [OVERKOEPELENDVRAAG, { dialoogMogelijk: 'ja', overkoepelendWij: 'ja' }, 'Democratische tegenspraak'],
    [OVERKOEPELENDVRAAG, { dialoogMogelijk: 'nee', overkoepelendWij: 'ja' }, 'Dreigend toxisch'],
    [OVERKOEPELENDVRAAG, { dialoogMogelijk: 'nee', overkoepelendWij: 'nee' }, 'Toxisch'],
    [FASEVRAAG, {}, null],
    [FASEVRAAG, { fasesignalen: { plaatsenMijden: 'ja' } }, 'Fase 3: waarneembare vijandigheid'],
    [FASEVRAAG, { fasesignalen: { plaatsenMijden: 'ja' }, fase: 2 }, 'Fase 2: ongemak'],
  ])('%#', (vraag, velden, verwacht) => expect(kop(vraag, velden)).toBe(verwacht))

  test('a proposal says that it is one, until people decide', () => {
    const voorstel = { fasesignalen: { stereotypen: 'ja' } } as const
    expect(FASEVRAAG.uitkomst?.(situatie(voorstel))?.isVoorstel).toBe(true)
    expect(FASEVRAAG.uitkomst?.(situatie({ ...voorstel, fase: 2 }))?.isVoorstel).toBe(false)
  })

  test('fase 4 goes before a conflict, and both before this approach', () => {
    expect(readAndereWeg(situatie({}))).toBeNull()
    expect(readAndereWeg(situatie({ soort: 'conflict' }))?.kop).toBe('Een conflict')
    expect(readAndereWeg(situatie({ soort: 'conflict', fase: 4 }))?.kop).toBe('Fase 4: eerst veiligheid')
    expect(readAndereWeg(situatie({ soort: 'polarisatie', fase: 3 }))).toBeNull()
  })

  test('any dossier has an answer to all of this', () => {
    assert(
      property(arbDossier, (dossier) => {
        const open = telOpenSituatie(dossier)
        expect(open).toBeGreaterThanOrEqual(0)
        expect(open).toBeLessThanOrEqual(telOpenSituatie(leegDossier()))
        for (const vraag of SITUATIEVRAGEN) {
          const opties = vraag.antwoord.vorm === 'keuze' ? vraag.antwoord.opties.map(({ id }) => id) : []
          const voorstel = vraag.voorstel?.(dossier.situatie)?.antwoord ?? null
          expect([...opties, null]).toContain(voorstel)
          expect(vraag.uitkomst?.(dossier.situatie)?.doen.length ?? 1).toBeGreaterThan(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
