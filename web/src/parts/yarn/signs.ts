const SHAPES = 8

/** The outline of the sign of a network, around the origin: another one for each of eight. */
export function signPath(sign: number, radius: number): string {
  switch (sign % SHAPES) {
    case 0:
      return circle(radius)
    case 1:
      return polygon(4, radius * 1.2, 45)
    case 2:
      return polygon(3, radius * 1.3, 0)
    case 3:
      return polygon(4, radius * 1.25, 0)
    case 4:
      return polygon(6, radius * 1.12, 30)
    case 5:
      return plus(radius * 1.08)
    case 6:
      return star(radius * 1.35)
    default:
      return polygon(3, radius * 1.3, 180)
  }
}

export function circle(radius: number): string {
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
}

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, index) =>
    point(radius, turn + (360 * index) / corners),
  )
  return `M${points.join('L')}Z`
}

function star(radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) =>
    point(index % 2 === 0 ? radius : radius * 0.48, 36 * index),
  )
  return `M${points.join('L')}Z`
}

function plus(radius: number): string {
  const arm = radius * 0.4
  const long = radius
  return `M${-arm} ${-long}H${arm}V${-arm}H${long}V${arm}H${arm}V${long}H${-arm}V${arm}H${-long}V${-arm}H${-arm}Z`
}

function point(radius: number, degrees: number): string {
  const turn = ((degrees - 90) * Math.PI) / 180
  return `${round(Math.cos(turn) * radius)} ${round(Math.sin(turn) * radius)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
