/**
 * The icons of the house, by what they mean here. A swap of the set touches this file only. Each is hidden from screen
 * readers: the words beside it, or the label of its button, do the talking.
 */
export type { LucideIcon as Icoon } from 'lucide-react'
export {
  ArrowLeft as IcoonTerug,
  Check as IcoonVink,
  ChevronDown as IcoonOmlaag,
  ChevronRight as IcoonVerder,
  CalendarPlus as IcoonAgenda,
  Camera as IcoonMomentopname,
  Copy as IcoonDupliceer,
  Download as IcoonExporteer,
  EllipsisVertical as IcoonMeer,
  FileDown as IcoonBewaar,
  GripVertical as IcoonGreep,
  History as IcoonTerugblik,
  FolderOpen as IcoonOpen,
  Home as IcoonStart,
  Keyboard as IcoonToetsen,
  Map as IcoonKaart,
  Maximize as IcoonAlles,
  Maximize2 as IcoonGroot,
  Minus as IcoonMin,
  PencilLine as IcoonHernoem,
  Plus as IcoonPlus,
  Redo2 as IcoonOpnieuw,
  RotateCcw as IcoonZetTerug,
  Search as IcoonZoek,
  ShieldCheck as IcoonVeilig,
  Trash2 as IcoonVerwijder,
  TriangleAlert as IcoonLetOp,
  Undo2 as IcoonOngedaan,
  Upload as IcoonSleepHier,
  X as IcoonSluit,
  ZoomIn as IcoonInzoomen,
  ZoomOut as IcoonUitzoomen,
} from 'lucide-react'
