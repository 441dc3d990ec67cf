/** As `maakSchrijver`, for the build in one file: there is nothing beside the page to load it from. */
// eslint-disable-next-line import/default -- the builder makes it
import Werker from './werker?worker&inline'

export const maakSchrijver = (): Worker => new Werker()
