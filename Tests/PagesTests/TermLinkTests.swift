import Funding
import Testing

@testable import HTML
@testable import Pages

@Suite struct TermLinkTests {
    private func linked(_ markup: Markup, _ language: Language = .swedish) -> String {
        let plain = PreviewPages.context(language)
        let context = PageContext(
            language: language, now: plain.now, municipality: plain.municipality, gazetteer: plain.gazetteer, freshness: plain.freshness,
            origin: plain.origin, glossary: PreviewGlossary.glossary)
        return TermLinks.added(to: markup, in: context).html
    }

    @Test func `a word of the field leads to what it means, where it first stands in running text`() {
        let html = linked(
            div {
                h2 { "Utlysningar" }
                p { "Två utlysningar <nu>. Fler utlysningar sedan." }
                p { "Ingen utlysning." }
            })
        #expect(html.ranges(of: "<a ").count == 1)
        #expect(
            html.contains(#"<p>Två <a class="term" href="/ordlista#utlysning">utlysningar</a> &lt;nu&gt;. Fler utlysningar sedan.</p>"#))
    }

    @Test func `links, controls, headings and words of another language stay as they are`() {
        let html = linked(
            div {
                p { a(.href("/x")) { "utlysning" } }
                p { button { "utlysning" } }
                p(.lang("en")) { "utlysning" }
                h3 { "utlysning" }
            })
        #expect(!html.contains("term"))
        #expect(linked(p { "A call for proposals" }, .english).contains(##"href="/en/glossary#utlysning">call for proposals</a>"##))
    }
}
