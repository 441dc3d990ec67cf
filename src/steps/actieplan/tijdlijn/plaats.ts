import type { CSSProperties } from 'react'

/** From where to where, as parts of the width; the stylesheet makes a place of it. */
export const plaats = (van: number, tot: number) => ({ '--van': van, '--tot': tot }) as CSSProperties
