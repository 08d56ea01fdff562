import Foundation
import Funding
import HTML
import Testing

@testable import Pages

@Suite struct MatchesPageTests {
    private func html(_ model: MatchesPage.Model, _ language: Language = .swedish) -> String {
        String(decoding: MatchesPage(model: model).document(in: PreviewPages.context(language)), as: UTF8.self)
            .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    @Test func `the sections stand in order whatever order the rows come in`() throws {
        let shuffled = MatchesPage.Model(
            query: PreviewPages.query, understood: PreviewPages.understood, rows: PreviewPages.rows.reversed())
        let html = html(shuffled)
        let places = try Match.Section.allCases.map { section in
            try #require(html.range(of: "<h2 id=\"\(section.rawValue)\">")).lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test func `what does not fit is folded, with the reason`() throws {
        let html = html(PreviewPages.answered)
        let start = try #require(html.range(of: "<h2 id=\"excluded\">"))
        let rest = html[start.lowerBound...]
        let fold = try #require(rest.range(of: "<details"))
        let reason = try #require(rest.range(of: "Alla pengar är fördelade."))
        #expect(fold.lowerBound < reason.lowerBound)
        #expect(!rest[..<reason.lowerBound].contains("<details open"))
    }

    @Test(arguments: [(13, Verdict.unknown, true), (14, .unknown, false), (0, .notMet, true), (13, .met, false)])
    func `a call that closes before partners can be found is folded`(days: Int, verdict: Verdict, isFolded: Bool) throws {
        func row(_ call: Call.ID, days: Int) -> MatchesPage.Row {
            let match = Match(
                programme: Preview.centralBaltic.id, action: nil, call: call, title: Preview.same("Utlysning \(call)"), section: .open,
                relevance: 1, verdict: verdict,
                rules: [RuleVerdict(rule: "partners", kind: .partnership, verdict: verdict, reason: Preview.same("."), source: nil)],
                evidence: [], nextDeadline: Deadline(on: Preview.today.adding(days: days)), opens: nil)
            return MatchesPage.Row(match: match, programme: Preview.centralBaltic, call: nil, on: Preview.today)
        }
        let html = html(
            MatchesPage.Model(
                query: IdeaQuery(text: "x"),
                understood: MatchesPage.Understood(idea: Idea(text: "x", language: .swedish), themes: []),
                rows: [row("first", days: days), row("second", days: 60)]))
        #expect(html.contains("Visa 1 utlysning som stänger inom två veckor") == isFolded)
        let (first, second) = (html.firstRange(of: "Utlysning first"), html.firstRange(of: "Utlysning second"))
        #expect((try #require(first).lowerBound > (try #require(second)).lowerBound) == isFolded)
        #expect(html.contains("id=\"o1\"") && html.contains("id=\"o2\""))
    }

    @Test func `the rule that is not met decides before one that cannot be told`() {
        let notMet = RuleVerdict(
            rule: "x", kind: .seat, verdict: .notMet, reason: Preview.same("nej"), source: nil)
        func deciding(_ rules: [RuleVerdict]) -> String? {
            let match = Match(
                programme: nil, action: nil, call: nil, title: Preview.same("t"), section: .open, relevance: 1, verdict: .unknown,
                rules: rules, evidence: [], nextDeadline: nil, opens: nil)
            return match.decidingRule?.reason.sv
        }
        #expect(deciding(Preview.verdicts + [notMet]) == "nej")
        #expect(deciding(Preview.verdicts) == Preview.verdicts[1].reason.sv)
        #expect(deciding([Preview.verdicts[0]]) == Preview.verdicts[0].reason.sv)
        #expect(deciding([Preview.verdicts[2]]) == nil, "a funding rate informs and decides nothing")
        #expect(deciding([]) == nil)
    }

    @Test func `shares are worked out of the budget and add up to it`() {
        let html = html(PreviewPages.answered)
        #expect(html.contains("EU kan betala högst 80 %, det vill säga 800 000 kr. Ni står för minst 20 %, det vill säga 200 000 kr."))
        let without = MatchesPage.Model(
            query: IdeaQuery(text: "x"),
            understood: MatchesPage.Understood(idea: Idea(text: "x", language: .swedish), themes: []),
            rows: PreviewPages.rows)
        #expect(self.html(without).contains("EU kan betala högst 80 %. Ni står för minst 20 %."))
    }

    @Test func `nobody pays for at least nothing`() throws {
        let all = try #require(Rate(partsPerTenThousand: 10_000))
        for (language, words) in [(Language.swedish, "EU kan betala hela kostnaden."), (.english, "The EU can pay the whole cost.")] {
            let bar = ShareBar(rate: all, plan: nil, id: "x", context: PreviewPages.context(language))
            let html = String(decoding: div { bar.markup }.document, as: UTF8.self)
            #expect(html.contains("<p id=\"x\">\(words)</p>"))
        }
    }

    @Test func `a day that does not exist can be put right where it is complained about`() throws {
        let html = html(PreviewPages.wrongDate)
        #expect(
            html.contains("<a href=\"#date\">") && html.contains("<input id=\"date\" type=\"text\" name=\"datum\" value=\"2026-02-31\""))
        #expect(html.contains("<details class=\"understood\" open>"))
        #expect(!self.html(PreviewPages.answered).contains("id=\"date\""))
    }

    @Test func `a row names what informs and tables what decides`() throws {
        let html = html(PreviewPages.answered)
        let row = try #require(html.firstMatch(of: /<article [^>]*aria-labelledby="c1".*?<\/article>/.dotMatchesNewlines())).output
        #expect(row.matches(of: /<th scope="row">/).count == Preview.verdicts.count(where: \.decides))
        #expect(row.contains("<strong>Att känna till: </strong>Högst 80 %."))
        #expect(row.contains(">example.org<") && row.contains("href=\"https://www.example.org/copy?page=1&amp;part=2\""))
    }

    @Test(arguments: Language.allCases)
    func `the idea goes along from a row to the call and from there to the coordinator`(language: Language) throws {
        let row = SiteAddress.call(Preview.comingCall.id, idea: PreviewPages.query)
        #expect(
            html(PreviewPages.answered, language).replacing("&amp;", with: "&").contains(
                "<h3 id=\"c1\"><a href=\"\(row.path(in: language))\""))
        let context = PreviewPages.context(language)
        let html = String(decoding: CallPage(model: PreviewPages.callForIdea).document(in: context), as: UTF8.self)
            .replacing("&amp;", with: "&")
        let asked = SiteAddress.ask(AskQuery(idea: PreviewPages.query, matches: [.call(Preview.comingCall.id)]))
        #expect(html.contains("class=\"button quiet\" href=\"\(asked.path(in: language))\""))
        #expect(html.contains("class=\"twin\" href=\"\(row.path(in: language.other))\""))
        let bare = SiteAddress.call(Preview.comingCall.id).path(in: language)
        #expect(html.contains("<link rel=\"canonical\" href=\"https://utblick.example.se\(bare)\">"))
        #expect(html.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"))
        for verdict in Preview.verdicts { #expect(html.contains("<p>\(verdict.reason[language])</p>")) }
        for evidence in Preview.evidence { #expect(html.contains("<strong>\(evidence.met)</strong>")) }
    }

    @Test func `a call without an idea is for everybody`() {
        let page = CallPage(model: CallPage.Model(call: Preview.openCall, programme: Preview.citizens))
        let html = String(decoding: page.document(in: PreviewPages.context(.swedish)), as: UTF8.self)
        #expect(!html.contains("noindex") && !html.contains("id=\"bedomning\""))
    }

    @Test func `the question to the coordinator carries the idea and the matches`() throws {
        let html = html(PreviewPages.answered, .english).replacing("&amp;", with: "&")
        let links = html.matches(of: /href="(\/en\/ask\?[^"]+)"/).map { String($0.1) }
        let asked = try links.map { try #require(SiteAddress.parse(link: $0)).address }
        #expect(asked.contains(.ask(AskQuery(idea: PreviewPages.query, matches: [.call(Preview.openCall.id)]))))
        let all = AskQuery(
            idea: PreviewPages.query,
            matches: [.call(Preview.openCall.id), .call(Preview.comingCall.id), .programme(Preview.centralBaltic.id)])
        #expect(asked.contains(.ask(all)))
    }

    @Test(arguments: Language.allCases)
    func `twenty answers weigh at most 90 kB`(language: Language) {
        let model = MatchesPage.Model(
            query: PreviewPages.query, understood: PreviewPages.understood, rows: Array(repeating: PreviewPages.rows[2], count: 20))
        #expect(html(model, language).utf8.count <= 90_000)
    }

    @Test func `a word that met itself is said once`() {
        func list(_ word: String, _ met: String) -> String {
            let evidence = Evidence(word: word, met: met, link: .same, share: 1)
            let list = EvidenceList(evidence: [evidence], context: PreviewPages.context(.swedish))
            return String(decoding: div { list.markup }.document, as: UTF8.self)
        }
        #expect(list("Läger", "läger").contains("<li><strong>Läger</strong><span"))
        #expect(list("Läger", "lägret").contains("<li><strong>Läger</strong> möter <strong>lägret</strong><span"))
    }

    @Test func `no hits are never a dead end`() {
        let html = html(PreviewPages.unanswered)
        #expect(html.contains("Program som ligger närmast") && html.contains("/program/cerv_2021_2027"))
        #expect(html.contains("Utlysningar som öppnar eller stänger snart") && html.contains("/fraga?ide=M%C3%A5nraket"))
    }

    @Test func `an unknown word is told with links that keep all else that was asked`() {
        let html = html(PreviewPages.read).replacing("&amp;", with: "&")
        let address = SiteAddress.matches(IdeaQuery(text: "Våtmark med ERUF och xqzzyt", place: "Flen och Katrineholm"))
        #expect(html.contains("<a href=\"\(address.path(in: .swedish))\">våtmark</a> eller <strong>våtmarker</strong>?"))
        #expect(html.contains("<strong>xqzzyt</strong> – vi hittar inget ord som liknar det"))
        #expect(html.contains("ERUF: Europeiska regionala utvecklingsfonden"))
        #expect(html.contains("Du har angett flera platser: Katrineholm och Finland. De ligger i olika länder."))
    }

    @Test(arguments: Language.allCases)
    func `another language is told in the page's language and in its own`(language: Language) {
        let html = html(PreviewPages.otherLanguage, language)
        #expect(html.contains(language == .swedish ? "Texten verkar vara på finska" : "The text seems to be in Finnish"))
        #expect(html.contains("<p lang=\"fi\">\(NeighbourLanguage.finnish.notice)</p>"))
        #expect(html.contains("<article class=\"match"))
    }

    @Test func `many unknown words are not all listed`() {
        let words = (1...20).map { UnknownWordNote(word: "xqz" + String(repeating: "t", count: $0 * 10), proposals: []) }
        let html = String(decoding: UnknownWords(words: words, context: PreviewPages.context(.swedish)).markup.document, as: UTF8.self)
        #expect(
            html.ranges(of: "<li>").count == 8 && html.contains("Och 12 ord till.") && !html.contains(String(repeating: "t", count: 50)))
    }

    @Test func `a link that runs something never leaves a record for the page`() {
        let call = Call(
            id: "x", origin: .portal, identifier: "X", programme: nil, title: "<script>alert(1)</script>", opens: nil, deadlines: [],
            link: "javascript:alert(1)", source: Preview.thirdParty)
        let page = CallPage(model: CallPage.Model(call: call, programme: nil))
        let html = String(decoding: page.document(in: PreviewPages.context(.english)), as: UTF8.self)
        #expect(!html.contains("javascript:") && !html.contains("<script>"))
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }
}
