import './facts.css'
import type { Board } from '../../protocol.gen'
import { t } from '../../words/words'
import { dayOf } from '../days'

export type Told = Pick<Board, 'organiser' | 'contact' | 'keep_until' | 'licence'>

/** Who organises and whom to ask; what is kept, who sees it, for how long, under what licence. */
export function Facts({ told: { organiser, contact, keep_until, licence } }: { told: Told }) {
  return (
    <dl class="facts">
      <div>
        <dt>{t('facts-who')}</dt>
        <dd dir="auto">{organiser ?? t('facts-no-organiser')}</dd>
        {contact && <dd dir="auto">{t('facts-contact', { contact })}</dd>}
      </div>
      <div>
        <dt>{t('facts-what')}</dt>
        <dd>{t('facts-kept')}</dd>
      </div>
      <div>
        <dt>{t('facts-seen')}</dt>
        <dd>{t('facts-shown')}</dd>
      </div>
      <div>
        <dt>{t('facts-until')}</dt>
        <dd>{keep_until ? t('facts-erased', { date: dayOf(keep_until) }) : t('facts-no-end')}</dd>
      </div>
      {licence && (
        <div>
          <dt>{t('facts-licence')}</dt>
          <dd dir="auto">{t('facts-shared', { licence })}</dd>
        </div>
      )}
    </dl>
  )
}
