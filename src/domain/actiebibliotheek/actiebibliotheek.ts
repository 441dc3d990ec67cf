/** The actiebibliotheek: every actie of ours, theme by theme. It loads with its own screen and with nothing else. Source: method S3.4. */
import type { Bibliotheekactie } from './bibliotheekactie'
import { GELIJK } from './gelijk'
import { LUISTEREN } from './luisteren'
import { MEEBESLISSEN } from './meebeslissen'
import { ONLINE } from './online'
import { ONTMOETEN } from './ontmoeten'
import { OVERGANG } from './overgang'
import { PLEK } from './plek'
import { RUST } from './rust'
import { UITLEGGEN } from './uitleggen'
import { VERHAAL } from './verhaal'
import { VERKEER } from './verkeer'
import { VOORBEREIDEN } from './voorbereiden'

/** From listening to preparing: the order in which they stand where nobody filters. */
export const ACTIEBIBLIOTHEEK: readonly Bibliotheekactie[] = [
  ...LUISTEREN,
  ...ONTMOETEN,
  ...PLEK,
  ...VERKEER,
  ...UITLEGGEN,
  ...MEEBESLISSEN,
  ...GELIJK,
  ...VERHAAL,
  ...OVERGANG,
  ...ONLINE,
  ...VOORBEREIDEN,
  ...RUST,
]
