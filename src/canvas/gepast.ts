/** What the view showed of itself last, the whole map or as much of it: to tell whether somebody moved it since. */
import type { Camera } from '../geometry/pas'

export function createGepast() {
  let vorig: { camera: Camera; as: number; dichtheid: number } | null = null
  return {
    /** `dichtheid`: px of the screen in a px of the page; more than before, and somebody zoomed the page in. */
    zet(camera: Camera, as: number, dichtheid = window.devicePixelRatio): void {
      vorig = { camera, as, dichtheid }
    },
    /** Whether the view still stands where it was put, on the same axis. */
    is: (camera: Camera, as: number): boolean =>
      vorig !== null &&
      vorig.as === as &&
      Math.abs(camera.x - vorig.camera.x) < 1 &&
      Math.abs(camera.y - vorig.camera.y) < 1 &&
      Math.abs(camera.zoom - vorig.camera.zoom) < 0.001,
    /** Whether it was put anywhere yet. */
    isGezet: (): boolean => vorig !== null,
    dichtheid: (): number => vorig?.dichtheid ?? window.devicePixelRatio,
  }
}
export type Gepast = ReturnType<typeof createGepast>
