import Foundation
import Funding
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

    @Test func `the rule that is not met decides before one that cannot be told`() {
        let notMet = RuleVerdict(
            rule: "x", kind: .seat, verdict: .notMet, reason: Preview.same("nej"), source: nil)
        func deciding(_ rules: [RuleVerdict]) -> String? {
            let match = Match(
                programme: nil, action: nil, call: nil, title: Preview.same("t"), section: .open, relevance: 1, verdict: .unknown,
                rules: rules, evidence: [], nextDeadline: nil, opens: nil)
            return MatchesPage.Row(match: match, programme: nil, call: nil, on: Preview.today).decidingRule?.reason.sv
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
            understood: MatchesPage.Understood(idea: Idea(text: "x", language: .swedish), languageWasFound: true, themes: []),
            rows: PreviewPages.rows)
        #expect(self.html(without).contains("EU kan betala högst 80 %. Ni står för minst 20 %."))
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

    @Test func `no hits are never a dead end`() {
        let html = html(PreviewPages.unanswered)
        #expect(html.contains("Program som ligger närmast") && html.contains("/program/cerv_2021_2027"))
        #expect(html.contains("Utlysningar som öppnar eller stänger snart") && html.contains("/fraga?ide=M%C3%A5nraket"))
    }

    @Test func `a link that runs something never leaves a record for the page`() {
        let call = Call(
            id: "x", origin: .portal, identifier: "X", programme: nil, title: "<script>alert(1)</script>", opens: nil, deadlines: [],
            link: "javascript:alert(1)", source: Preview.thirdParty)
        let page = CallPage(model: CallPage.Model(call: call, programme: nil))
        let html = String(decoding: page.document(in: PreviewPages.context(.english)), as: UTF8.self)
        #expect(!html.contains("javascript:") && !html.contains("<script"))
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }
}
