import Foundation
import Funding
import Storage

enum Sample {
    static let source = Source(
        address: "https://ec.europa.eu/info/funding-tenders", title: "Funding & Tenders Portal", kind: .official, confidence: .high,
        checked: PartialDate(Day(of: .noon, in: .brussels)), licence: "CC BY 4.0")

    /// A call with something in every field.
    static let rich = Call(
        id: "horizon-cl2-2027-01-democracy-01", origin: .portal, identifier: "HORIZON-CL2-2027-01-DEMOCRACY-01",
        callIdentifier: "HORIZON-CL2-2027-01", programme: "horizon_europe", action: "csa", title: "Democracy – “Überall”, 100 % café",
        plainTitle: Localized(sv: "Demokrati på landsbygden", en: "Democracy in the countryside"),
        summary: Localized(sv: "För åäö", en: "For all"),
        text: CallText(blocks: [.heading("Scope"), .paragraph("Line one\nline two \"quoted\""), .list(["a", "b\\c", "d / e"])]),
        conditions: CallText(paragraphs: ["Admissible", "Eligible"]), conditionsStated: conditions, callTitle: "Culture 2027",
        destination: "Democracy and governance", keywords: ["democracy", "trust"], swedishKeywords: ["förtroende", "öppenhet"],
        themes: [.democracy, .rural],
        audience: [.municipality, .university], municipalRole: .pilot, typeOfAction: "HORIZON-CSA",
        opens: Day(year: 2027, month: 1, day: 12),
        deadlines: [
            Deadline(
                instant: Date(timeIntervalSince1970: 1_820_000_000.25), timeZone: "Europe/Stockholm", stage: .stage(2), precision: .exact),
            Deadline(instant: Date(timeIntervalSince1970: 1_810_000_000), stage: .stage(1), precision: .preliminary),
            Deadline(instant: Date(timeIntervalSince1970: 1_805_000_000), stage: .nationalPreRegistration, precision: .day),
        ],
        budget: Call.Budget(total: Money(minorUnits: 12_500_000_050, currency: .euro), sharedWith: ["HORIZON-CL2-2027-01-DEMOCRACY-02"]),
        grant: Call.GrantRange(
            minimum: Money(minorUnits: 150_000_000, currency: .euro), maximum: Money(minorUnits: 250_000_000, currency: .euro),
            expectedGrants: 8),
        statedStatus: .forthcoming, link: "https://ec.europa.eu/x?a=1&b=2", source: source, fetchedAt: .noon)

    static let conditions = CallConditions(
        consortium: .init(
            minimumApplicants: 3, minimumCountries: 2, minimumMemberStates: 1, among: ["eu27"], isWhole: true, sentence: "“Three” / 3"),
        countries: .init(areas: ["eu27", "NO"], sentence: "Member States and Norway."),
        unread: [.init(subject: .other, sentences: ["described in section 6", "…"], isRemark: true)])

    static func call(
        _ id: String, origin: Call.Origin = .portal, programme: Identifier<Programme>? = "erasmus", title: String? = nil,
        plainTitle: Localized? = nil, themes: [Theme] = [], audience: [ApplicantKind] = [], municipalRole: Call.MunicipalRole? = nil,
        opens: Day? = nil, deadlines: [Deadline] = [],
        budget: Call.Budget? = nil, grant: Call.GrantRange? = nil, fetchedAt: Date? = .noon
    ) -> Call {
        Call(
            id: Identifier(id), origin: origin, identifier: id.uppercased(), programme: programme, title: title ?? "Title of \(id)",
            plainTitle: plainTitle, themes: themes, audience: audience, municipalRole: municipalRole, opens: opens, deadlines: deadlines,
            budget: budget, grant: grant,
            link: nil, source: source, fetchedAt: fetchedAt)
    }

    static func record(_ call: Call, raw: String = "{}") -> CallRecord {
        CallRecord(call: call, sourceRecord: raw, sourceChangedAt: nil)
    }

    static func day(_ offset: Int) -> Day { Day(of: .noon, in: .brussels).adding(days: offset) }

    static func submission(
        token: UInt8, desk: MunicipalDesk.ID = "katrineholm", name: String = "Åsa Öberg", purgeAfter: Day = day(730)
    ) -> InquirySubmission {
        InquirySubmission(
            desk: desk, tokenHash: [token, 1, 2, 3], receivedAt: .noon, name: name, email: "asa@example.se", telephone: "0150-12345",
            organisation: "Byalaget", applicantKind: .association, idea: "Ett kafé", message: "Hej!", language: .swedish,
            matches: "[{\"call\":\"x\"}]", legalBasis: "Uppgift av allmänt intresse", purgeAfter: purgeAfter)
    }

    static func request(
        token: UInt8, desk: MunicipalDesk.ID = "katrineholm", email: String? = nil, subject: Watch.Subject = .programme("life"),
        frequency: WatchFrequency = .instant, at moment: Date = .noon
    ) -> WatchRequest {
        WatchRequest(
            desk: desk, tokenHash: [token, 4, 5, 6], seed: [token], email: email ?? "reader-\(token)@example.se", subject: subject,
            language: .swedish, frequency: frequency, reminders: [30, 7], requestedAt: moment, legalBasis: "Uppgift av allmänt intresse",
            purgeAfter: Day(of: moment, in: .stockholm).adding(days: 7))
    }
}
