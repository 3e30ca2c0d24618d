import './Discord.css'
import { t } from '../words/words'
import { Differs } from './signs/Icon'

/** The sign on a card whose place is not what the table's own people say in secret. */
export function Discord() {
  return (
    <span class="discord">
      <Differs />
      {t('discord')}
    </span>
  )
}
