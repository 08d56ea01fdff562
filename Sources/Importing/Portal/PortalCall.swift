import Foundation
import Funding

/// Stage *normalised*: what a result says, in Utblick's terms, before it has been given its identity among the other calls.
struct PortalCall: Hashable, Encodable {
    let identifier: String
    let callIdentifier: String?
    let programme: Programme.ID?
    let programmeName: String?
    let action: Action.ID?
    let title: String
    let callTitle: String?
    let destination: String?
    let text: CallText
    let conditions: CallText
    let conditionsStated: CallConditions?
    let keywords: [String]
    let typeOfAction: String?
    let opens: Day?
    let deadlines: [Deadline]
    let budget: Call.Budget?
    let grant: Call.GrantRange?
    let statedStatus: Call.StatedStatus?
    /// A cascade call's address goes by its number, so it tells twins apart and is left out when they are compared.
    var link: String?

    /// - Parameter fetchedAt: also the day on which the source was checked.
    func call(id: Call.ID, fetchedAt: Date) -> Call {
        let source = Source(
            address: link ?? "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/home",
            title: "EU Funding & Tenders Portal", kind: .official, confidence: .high,
            checked: PartialDate(Day(of: fetchedAt, in: .brussels)), licence: "Decision 2011/833/EU")
        return Call(
            id: id, origin: .portal, identifier: identifier, callIdentifier: callIdentifier, programme: programme, action: action,
            title: title, text: text, conditions: conditions, conditionsStated: conditionsStated, callTitle: callTitle,
            destination: destination, keywords: keywords, typeOfAction: typeOfAction, opens: opens, deadlines: deadlines, budget: budget,
            grant: grant, statedStatus: statedStatus,
            link: link, source: source, fetchedAt: fetchedAt)
    }

    func digest() throws -> String { try ContentDigest.hexadecimal(of: self) }

    /// The same for two results that differ only in their number and address.
    func twinDigest() throws -> String {
        var copy = self
        copy.link = nil
        return try copy.digest()
    }
}
