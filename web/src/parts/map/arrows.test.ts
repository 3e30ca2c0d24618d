import { expect, test } from 'vitest'
import { nearest } from './arrows'

const box = (left: number, top: number) => ({ left, top, width: 100, height: 40 })
const here = box(0, 0)

test('down goes to the next below, right to the column beside', () => {
  const boxes = [box(0, 50), box(0, 100), box(200, 10)]
  expect(nearest(here, boxes, 'ArrowDown')).toBe(0)
  expect(nearest(here, boxes, 'ArrowRight')).toBe(2)
})

test('what lies only partly that way is passed over', () => {
  const tray = { left: 0, top: 100, width: 200, height: 40 }
  const besideItsTitle = { left: 120, top: 0, width: 80, height: 40 }
  const zone = { left: 240, top: 0, width: 80, height: 40 }
  expect(nearest(tray, [besideItsTitle, zone], 'ArrowRight')).toBe(1)
})

test('up leads to the button at the far end of the same zone, not into the next one', () => {
  const title = { left: 330, top: 180, width: 370, height: 44 }
  const ofTheTray = { left: 240, top: 124, width: 44, height: 44 }
  const ofTheZone = { left: 660, top: 124, width: 44, height: 44 }
  expect(nearest(title, [ofTheTray, ofTheZone], 'ArrowUp')).toBe(1)
})

test('down stays in its column while there is something in it, however far', () => {
  const beside = { left: 110, top: 50, width: 100, height: 40 }
  expect(nearest(here, [beside, box(10, 400)], 'ArrowDown')).toBe(1)
  expect(nearest(here, [beside], 'ArrowDown')).toBe(0)
})

test('where nothing lies that way, nowhere', () => {
  expect(nearest(here, [box(0, 50)], 'ArrowUp')).toBe(-1)
})
