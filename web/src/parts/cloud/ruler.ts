import type { Word } from '../../protocol.gen'

/** The widest word, of the width of the room: what is longer is set smaller, then broken. */
const WIDEST = 0.36
const SMALLEST = 1
const LINE = 1.15
/** The line under a word, in em of the room: how high, how wide a sign and a digit are. */
const UNDER = 1
const SIGN = 0.95
const DIGIT = 0.5
/** Around it all. */
const AIR = { width: 0.8, height: 0.3 }

export interface Measured {
  /** In em of the room. */
  size: number
  /** Whether it is too long for one line even at the smallest size. */
  broken: boolean
  width: number
  height: number
}

/** Measures words before they are drawn. */
export class Ruler {
  private readonly context = document.createElement('canvas').getContext('2d')
  private readonly widths = new Map<string, number>()

  constructor(
    private readonly font: string,
    private readonly em: number,
    private readonly room: number,
  ) {}

  /** The box of a word that would be set in `wanted` em. */
  word({ text, people, networks, ties }: Word, wanted: number): Measured {
    const { em } = this
    const widest = (WIDEST * this.room) / em
    const whole = this.width(text, people > 1 ? 700 : 500)
    const size = Math.max(SMALLEST, Math.min(wanted, widest / whole))
    const lines = Math.ceil((whole * size) / widest - 0.01)
    const signs = new Set([...Object.keys(networks), ...Object.keys(ties)]).size
    const under = SIGN * signs + (people > 1 ? DIGIT * (String(people).length + 1) : 0)
    return {
      size,
      broken: lines > 1,
      width: (Math.max(Math.min(whole * size, widest), under) + AIR.width) * em,
      height: (lines * size * LINE + UNDER + AIR.height) * em,
    }
  }

  /** The box of a network's name, and the number of its people. */
  knot(name: string): { width: number; height: number } {
    const whole = (1.15 * this.width(name, 700) + 5) * this.em
    return { width: Math.min(whole, WIDEST * this.room), height: 2.4 * this.em }
  }

  /** How wide a text is at a size of one. */
  private width(text: string, weight: number): number {
    const known = this.widths.get(`${weight}${text}`)
    if (known !== undefined) return known
    if (!this.context) return text.length * 0.6
    this.context.font = `${weight} 100px ${this.font}`
    const width = this.context.measureText(text).width / 100
    this.widths.set(`${weight}${text}`, width)
    return width
  }
}
