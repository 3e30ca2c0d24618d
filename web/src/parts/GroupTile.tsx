import './GroupTile.css'
import type { ComponentChildren } from 'preact'
import type { Here } from '../board/here'
import type { Group } from '../protocol.gen'
import { t } from '../words/words'
import { colourOf } from './colour'
import { hereWords } from './hereWords'

interface Props {
  group: Group
  here: Here
  /** It is the group of who looks on. */
  own?: boolean
  children?: ComponentChildren
}

/** A table or a remote group: its colour, its name, its people; every tile weighs the same. */
export function GroupTile({ group, here, own = false, children }: Props) {
  return (
    <div class="group-tile" data-color={colourOf(group.color)} data-own={own || undefined}>
      <b dir="auto">{groupName(group)}</b>
      {own && <span class="group-own">{t('group-own')}</span>}
      <p>{hereWords(here)}</p>
      {children}
    </div>
  )
}

/** "Table 3", or "Lorient, à distance". */
export function groupName(group: Pick<Group, 'name' | 'remote'>): string {
  return group.remote ? t('group-remote', { name: group.name }) : group.name
}
