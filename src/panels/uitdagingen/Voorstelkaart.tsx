/** A suggestion of the map: take it over and say it in own words, bundle it with another, or put it aside. */
import type { UitdagingLezing } from '../../domain/lezing/afleiding'
import { zaadtekst } from '../../domain/derive/zaadtekst'
import { opOrde } from '../../domain/model/grond'
import { useAfleiding, useDossier, useWerkruimte } from '../../store/hooks'
import { bundleBezorgdheden, hideVoorstel, takeOverUitdaging } from '../../store/mutaties'
import { Knop } from '../../ui/Knop'
import { Menu } from '../../ui/Menu'
import { useTekst } from '../../store/naam'
import { Ranglijstkaart } from './Ranglijstkaart'
import styles from './uitdagingen.module.css'
import type { Afgeschermd } from '../../store/dossiertekst'

type Props = {
  lezing: Afgeschermd<UitdagingLezing>
  plaats: number
  open: boolean
  onOpen: (open: boolean) => void
  /** It became an uitdaging of theirs: the words are what they want to change first. */
  onOvergenomen: (id: string) => void
}

export function Voorstelkaart({ lezing, onOvergenomen, ...kaart }: Props) {
  const werkruimte = useWerkruimte()
  const [id = ''] = lezing.bezorgdheden
  const bezorgdheid = useDossier(({ bezorgdheden }) => bezorgdheden[id])
  const over = useAfleiding(({ bezorgdheden }) => {
    const inwoners = bezorgdheden.find((een) => een.id === id)?.inwoners
    return inwoners ? Object.values(inwoners).flatMap((lijnen) => lijnen.map(({ actor }) => actor.id)) : []
  })
  const bundels = useBundels(lezing)
  if (!bezorgdheid) return null

  const zaad = zaadtekst(bezorgdheid)
  const woorden = () => werkruimte.dossier().bezorgdheden[id]?.tekst ?? ''
  const neem = () => ({
    sleutel: lezing.sleutel,
    bezorgdheden: [id],
    tekst: zaad || woorden(),
    over: [id, ...(over ?? [])],
  })
  return (
    <Ranglijstkaart lezing={lezing} label="voorstel" eigenVolgorde={false} {...kaart}>
      {zaad !== '' && (
        <p className={styles.zacht}>
          Om mee te beginnen: <em>{zaad}</em>.
        </p>
      )}
      {lezing.isEnkelVermoed && <p>Dit is nog maar vermoed. Ga het eerst vragen: herkennen zij dit?</p>}
      <div className={styles.knoppen}>
        <Knop
          variant={lezing.isEnkelVermoed ? 'kaal' : 'primair'}
          compact
          onPress={() => onOvergenomen(takeOverUitdaging(werkruimte.document, neem()))}
        >
          {lezing.isEnkelVermoed ? 'Neem toch al over' : 'Neem over'}
        </Knop>
        {bundels.length > 0 && (
          <Menu
            label="Bundel met"
            placement="bottom start"
            trigger={<Knop compact>Bundel met…</Knop>}
            groups={[
              bundels.map(({ sleutel, bezorgdheden, uitdaging, naam }) => ({
                id: sleutel,
                label: naam,
                hint: uitdaging === null ? 'samen een nieuwe uitdaging' : 'in deze uitdaging',
                onAction() {
                  const voorstel = neem()
                  const samen = { ...voorstel, bezorgdheden: [id, ...bezorgdheden] }
                  const naar = bundleBezorgdheden(
                    werkruimte.document,
                    uitdaging === null ? { ...samen, over: [...voorstel.over, ...bezorgdheden] } : voorstel,
                    uitdaging,
                  )
                  if (naar) onOvergenomen(naar)
                },
              })),
            ]}
          />
        )}
        <Knop
          compact
          variant="kaal"
          onPress={() => hideVoorstel(werkruimte.document, lezing.sleutel, woorden())}
        >
          Leg opzij
        </Knop>
      </div>
    </Ranglijstkaart>
  )
}

type Bundel = Pick<UitdagingLezing, 'sleutel' | 'bezorgdheden' | 'uitdaging'> & { naam: string }

/** What it can go together with: uitdagingen that people have, then other suggestions. */
function useBundels(lezing: Afgeschermd<UitdagingLezing>): Bundel[] {
  const toon = useTekst()
  const eigen = useDossier(({ uitdagingen }) => opOrde(uitdagingen))
  const bezorgdheden = useDossier((dossier) => dossier.bezorgdheden)
  const voorstellen = useAfleiding(({ uitdagingen }) =>
    uitdagingen.gerangschikt.filter(
      ({ uitdaging, sleutel }) => uitdaging === null && sleutel !== lezing.sleutel,
    ),
  )
  return [
    ...eigen.map(({ id, tekst, bezorgdheden: samen }) => ({
      sleutel: id,
      uitdaging: id,
      bezorgdheden: samen,
      naam: toon(tekst) || 'zonder woorden',
    })),
    ...(voorstellen ?? []).map((ander) => ({
      sleutel: ander.sleutel,
      uitdaging: null,
      bezorgdheden: ander.bezorgdheden,
      naam: toon(bezorgdheden[ander.bezorgdheden[0] ?? '']?.tekst ?? '') || 'zonder woorden',
    })),
  ]
}
