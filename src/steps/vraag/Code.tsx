/** The paragraph of the method behind «waarom?», so that the step can be looked up in the Handreiking. */
import type { Methodecode } from '../../domain/lezing/omdat'
import { Waarom } from '../../ui/Waarom'

export const Code = ({ code }: { code: Methodecode }) => <Waarom code={code} />
