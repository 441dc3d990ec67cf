import { type Gevallen, plan, situatie, wel } from '../geval'

const LAAG = { vertrouwen: 'laag' } as const

export const PA_GEVALLEN: Gevallen = {
  'PA-01': {
    wel: [wel(situatie(LAAG, { werkgroep: { participatiegraad: 'informeren' } }), 'PA-01')],
    bijna: [
      situatie(LAAG, { werkgroep: { participatiegraad: 'raadplegen' } }),
      situatie({ vertrouwen: 'gemiddeld' }, { werkgroep: { participatiegraad: 'informeren' } }),
      situatie(LAAG),
    ],
  },
  'PA-02': {
    wel: [wel(situatie({}), 'PA-02')],
    bijna: [situatie({}, { werkgroep: { participatiegraad: 'informeren' } })],
  },
  'PA-03': {
    wel: [
      wel(
        plan({ a: { belofte: 'coproduceren' } }, { werkgroep: { participatiegraad: 'adviseren' } }),
        'PA-03_a',
      ),
    ],
    bijna: [
      plan({ a: { belofte: 'adviseren' } }, { werkgroep: { participatiegraad: 'adviseren' } }),
      plan({ a: { belofte: null } }, { werkgroep: { participatiegraad: 'informeren' } }),
      plan({ a: { belofte: 'zelfbestuur' } }),
    ],
  },
}
