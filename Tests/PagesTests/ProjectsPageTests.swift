import Funding
import Testing

@testable import Pages

/// The projects of an organisation, narrowed to those with somebody from one country.
struct ProjectsPageTests {
    private func page(_ country: AreaCode?, total: Int = 1) -> ProjectsPage {
        ProjectsPage(
            model: .init(
                partner: nil, country: country, name: "Katrineholms kommun", projects: [Preview.richProject], total: total, candidates: [],
                isNothingStored: false))
    }

    private func html(_ page: ProjectsPage, _ language: Language) -> String {
        String(decoding: page.document(in: PreviewPages.context(language)), as: UTF8.self)
    }

    @Test(arguments: Language.allCases) func `the title tells of the country`(language: Language) {
        let context = PreviewPages.context(language)
        let (all, some) = (page(nil).title(in: context), page("FI").title(in: context))
        #expect(some.hasPrefix(all) && some.contains(context.name(of: "FI")) && !all.contains(context.name(of: "FI")))
        #expect(html(page("FI"), language).contains("<h1>\(some)</h1>"))
    }

    @Test func `where nobody is from the country, that is said, and not that there are no projects`() {
        let none = "I inget av projekten deltar någon från \(PreviewPages.context(.swedish).name(of: "MT"))."
        #expect(html(page("MT"), .swedish).contains(none))
        #expect(!html(page("FI"), .swedish).contains("I inget av projekten"))
        let empty = ProjectsPage(
            model: .init(
                partner: nil, country: "MT", name: "Katrineholms kommun", projects: [], total: 0, candidates: [], isNothingStored: false))
        #expect(!html(empty, .swedish).contains(none))
    }

    @Test func `where not all are read, it is said among how many those of the country were looked for`() {
        #expect(html(page("FI", total: 250), .swedish).contains("Bara de 1 senaste av 250 projekt är genomsökta."))
        #expect(!html(page(nil, total: 250), .swedish).contains("genomsökta"))
        #expect(!html(page("FI"), .swedish).contains("genomsökta"))
    }
}
