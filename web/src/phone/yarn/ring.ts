import { remembered } from '../../parts/remembered'

/** Whether this phone rings when a ball comes. */
export const rings = remembered('ring', true)

const NOTES = [523.25, 659.25]
const LOUD = 0.12
const NOTE_S = 0.22

/**
 * Two soft notes and, unless motion is unwanted, a short buzz. Browsers let a page do neither before
 * somebody has touched it: then it stays quiet.
 */
export function ring(): void {
  if (!rings.value || navigator.userActivation?.hasBeenActive === false) return
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) navigator.vibrate?.([60, 80, 60])
  try {
    play(new AudioContext())
  } catch {
    // No sound here: the page says it, too.
  }
}

function play(sound: AudioContext): void {
  const begins = sound.currentTime
  NOTES.forEach((pitch, index) => {
    const at = begins + index * NOTE_S
    const tone = new OscillatorNode(sound, { type: 'sine', frequency: pitch })
    const loudness = new GainNode(sound, { gain: 0 })
    loudness.gain.setValueAtTime(0, at)
    loudness.gain.linearRampToValueAtTime(LOUD, at + 0.03)
    loudness.gain.exponentialRampToValueAtTime(0.001, at + 2 * NOTE_S)
    tone.connect(loudness).connect(sound.destination)
    tone.start(at)
    tone.stop(at + 2 * NOTE_S)
    if (index === NOTES.length - 1) tone.onended = () => void sound.close()
  })
}
