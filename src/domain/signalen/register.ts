/** Register: every signaal of the method's table, by theme. A theme without a family does not compile. */
import type { SignaalThema } from '../lezing/afleiding'
import { AC } from './ac'
import { DI } from './di'
import { LS } from './ls'
import { NW } from './nw'
import { PA } from './pa'
import { PR } from './pr'
import type { Regel } from './regel'
import { SM } from './sm'
import { UI } from './ui'
import { VB } from './vb'
import { VK, WG } from './wg'

export const SIGNAALFAMILIES: Readonly<Record<SignaalThema, readonly Regel[]>> = {
  DI,
  SM,
  LS,
  UI,
  NW,
  PA,
  AC,
  VB,
  WG,
  VK,
  PR,
}
export const SIGNAAL_REGELS: readonly Regel[] = Object.values(SIGNAALFAMILIES).flat()
