import Casework
import Funding
import Testing

@testable import Pages

@Suite struct WorkAddressTests {
    static let all: [WorkAddress] = [
        .provider(back: nil), .provider(back: .account), .providerAnswer(code: "å&", state: "="),
        .start, .signIn(back: nil), .signIn(back: .start), .signIn(back: .account), .signedOut, .signOut, .welcome(token: "abc"), .account,
        .password, .otherSessions, .letters, .signInCode(back: nil), .signInCode(back: .account), .secondFactor, .secondFactorRemoval,
        .documents(7), .document(7, 2), .archivePackage(7), .disposal(7),
        .project(7), .projectBudget(7), .caseObligations(7), .obligations(ObligationQuery()),
        .obligations(ObligationQuery(state: .done, isMine: true, kind: .finalReport)), .obligationsFile(ObligationQuery(state: .late)),
        .obligationDone(7), .obligationOpen(7), .liquidity, .log(before: nil), .log(before: 101), .feedback(days: 90), .feedback(days: 365),
        .calendar, .calendarFile(token: "abc"),
        .signIn(back: .liquidity), .personalData, .personalDataExtract, .personalDataErasure, .signIn(back: .personalData),
        .networks, .network("aer"), .network("own å"), .partnerRequests(PartnerQuery()),
        .partnerRequests(PartnerQuery(direction: .outgoing, state: .declined)), .partnerFile(PartnerQuery(state: .open), .workbook),
        .partnerFile(PartnerQuery(), .csv), .newPartnerRequest(case: nil), .newPartnerRequest(case: "KS/2026 & 7"), .partnerRequest(7),
        .partnerState(7), .partnerProfile, .organisations(text: ""), .organisations(text: "å & b"), .newOrganisation(request: nil),
        .newOrganisation(request: 7), .organisation(7), .organisationRemoval(7),
        .webhooks, .newWebhook, .webhook(7, before: nil), .webhook(7, before: 70), .webhookSecret(7), .webhookState(7), .webhookTest(7),
        .webhookRemoval(7), .webhookDelivery(7, 70),
        .report(ReportQuery()), .report(ReportQuery(from: "2026-01-01", through: "2026-06-30")), .reportFile(ReportQuery(), .pdf),
        .reportFile(ReportQuery(from: "x"), .html), .caseFile(CaseQuery(text: "å & b"), .csv), .caseFile(CaseQuery(), .workbook),
    ]

    @Test(arguments: all, Language.allCases)
    func `an address that is written is read back, and is none of the public site's`(address: WorkAddress, language: Language) throws {
        let link = address.path(in: language)
        let parsed = try #require(WorkAddress.parse(link: link))
        #expect(parsed.address == address && parsed.language == language)
        #expect(WorkAddress.isWork(path: link.split(separator: "?").first.map(String.init) ?? ""))
        #expect(SiteAddress.parse(link: link) == nil)
    }

    @Test(arguments: [
        "/", "/work", "/en/arbete", "/arbete/nix", "/arbete/konto/nix", "/en", "", "/arbetet", "/arbete/rapport/csv", "/arbete/arenden/pdf",
        "/arbete/partner/pdf", "/arbete/partner/7/nix", "/arbete/natverk/aer/nix", "/arbete/organisationer/x",
        "/arbete/organisationer/7/nix", "/arbete/webhookar/x", "/arbete/webhookar/7/nix", "/arbete/webhookar/7/skickat/x",
        "/arbete/webhookar/7/prov/7",
        "/program/arbete", "https://x.se/arbete",
    ])
    func `nothing else is an address of the staff's pages`(link: String) {
        #expect(WorkAddress.parse(link: link) == nil)
    }

    @Test func `no desk's folder can stand in the way`() {
        #expect(SiteAddress.ownFolders.isSuperset(of: ["arbete", "work"]))
    }

    @Test func `a way back holds no other, however often they are put into each other`() {
        var link = "/arbete/konto"
        for _ in 0..<5 { link = "/arbete/logga-in?till=" + link.percentEncoded }
        #expect(WorkAddress.parse(link: link)?.address == .signIn(back: nil))
        let long = "/arbete/logga-in?till=" + ("/arbete/konto?x=" + String(repeating: "å", count: 2_000)).percentEncoded
        #expect(WorkAddress.parse(link: long)?.address == .signIn(back: nil))
    }

    @Test(arguments: PreviewWork.pages.map(\.name), Language.allCases)
    func `every form that changes something shows where it comes from`(name: String, language: Language) throws {
        let html = String(decoding: try #require(PreviewWork.document(name, in: language)), as: UTF8.self)
        let forms = html.split(separator: "<form ").dropFirst()
        #expect(!forms.isEmpty)
        for form in forms where form.contains("method=\"post\"") {
            #expect(form.contains("name=\"\(ParameterName.formToken.name(in: language))\" value=\"mask-and-token\""))
        }
    }
}
