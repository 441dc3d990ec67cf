/** The help sheet for a DPIA, to read here or to take along: what Middenveld does, and what only people can say. */
import { DPIADELEN, eigenWoorden } from '../../domain/dpia'
import { useDossier, useWerkruimte } from '../../store/hooks'
import { useTekst } from '../../store/naam'
import type { Dpiavorm } from '../../store/werkruimte'
import { IcoonBewaar } from '../../ui/icoon'
import { Knop } from '../../ui/Knop'
import { Uitklap } from '../../ui/Uitklap'
import styles from './dossierkaart.module.css'

export function Dpiahulp() {
  const werkruimte = useWerkruimte()
  function bewaar(vorm: Dpiavorm) {
    werkruimte.omgeving.flush()
    werkruimte.omgeving.bewaarDpia(werkruimte.dossier(), vorm)
  }
  return (
    <>
      <p className={styles.uitleg}>
        Wat Middenveld doet, in zinnen die elk door een test bewezen worden, en wat alleen jullie weten. Namen
        staan er niet in. Jullie DPO beslist.
      </p>
      <div className={styles.knoppen}>
        <Knop icon={IcoonBewaar} onPress={() => bewaar('word')}>
          In Word
        </Knop>
        <Knop icon={IcoonBewaar} onPress={() => bewaar('antwoorden')}>
          Als antwoorden (Rijksmodel, JSON)
        </Knop>
      </div>
      <Uitklap title="Lees het hier" level={4}>
        <Blad />
      </Uitklap>
    </>
  )
}

function Blad() {
  const kop = useDossier((dossier) => dossier.kop)
  const tekst = useTekst()
  return (
    <dl className={styles.dpia}>
      {DPIADELEN.map((deel) => (
        <div key={deel.taak}>
          <dt>
            {deel.kop} <small>({deel.taak})</small>
          </dt>
          {eigenWoorden(deel, (veld) => tekst(kop[veld])).map((woorden) => (
            <dd key={woorden}>{woorden}</dd>
          ))}
          {deel.zinnen.map(({ tekst: zin, toets }) => (
            <dd key={zin}>
              {zin} <small>{`Getoetst in ${toets[0]}`}</small>
            </dd>
          ))}
          <dd className={styles.uitleg}>{deel.vraag}</dd>
        </div>
      ))}
    </dl>
  )
}
