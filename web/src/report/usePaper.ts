import { useEffect } from 'preact/hooks'
import type { View } from './Report'

/**
 * What paper the page is printed on: A4 with its title and page numbers for the text, A3 for sheets,
 * which fill it. Margin boxes cannot read the page, so the rule is written with the title in it.
 */
export function usePaper(view: View, title: string): void {
  useEffect(() => {
    const paper = new CSSStyleSheet()
    paper.replaceSync(
      view === 'text' ? textPaper(title) : '@page { size: A3 landscape; margin: 0 }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== paper)
    }
  }, [view, title])
}

function textPaper(title: string): string {
  const type = 'font: 9pt "Atkinson Hyperlegible Next Variable", sans-serif; color: #5a5348'
  return `
    @page {
      size: A4;
      margin: 22mm 20mm 20mm;
      @top-left { content: ${quoted(title)}; ${type} }
      @bottom-right { content: counter(page) " / " counter(pages); ${type} }
    }
    @page :first { @top-left { content: none } }
  `
}

/** Any words as a string of CSS: each sign that could end it or mean something by its number. */
export function quoted(words: string): string {
  const escaped = [...words].map((sign) =>
    /[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped.join('')}"`
}
