import Casework
import Foundation
import Funding
import SQLCore

@testable import Storage

extension Sample {
    static func obligation(_ kind: Obligation.Kind, _ number: Int = 1, in days: Int = 5) -> Obligation {
        Obligation(
            Obligation.Key(kind, number), due: day(days), why: Localized(sv: "För att.", en: "Because."), trigger: .start, on: day(0),
            basis: .law, source: "https://example.eu")
    }

    /// What is known of the project of a case, with obligations, a reminder that has been told, and a calendar.
    static func addProject(
        _ id: CaseFile.ID, desk: MunicipalDesk.ID, name: String, key: UInt8, on connection: any SQLConnection
    ) throws {
        _ = try CaseProjectStore.set(
            GrantedProject(accountCode: name), of: id, desk: desk, from: 0, by: "staff:3", at: .noon, on: connection)
        guard try ObligationStore.obligations(of: id, desk: desk, on: connection).isEmpty else { return }
        var changes = ObligationBook.Changes()
        changes.added = [
            .init(obligation(.paymentClaim)),
            .init(obligation(.paymentClaim, 2, in: -9), fulfilment: ObligationFulfilment(on: day(0), by: "staff:3", note: name, step: 1)),
            .init(obligation(.finalReport, in: 200)),
        ]
        try ObligationStore.apply(changes, to: id, desk: desk, at: .noon, on: connection)
        let formKey = [key, UInt8(clamping: id & 0xFF), UInt8(clamping: id >> 8)]
        _ = try ObligationStore.add(name, due: day(2), on: day(0), to: id, desk: desk, formKey: formKey, at: .noon, on: connection)
        _ = try ObligationLetterStore.gather(desk: desk, on: day(0), at: .noon, on: connection)
        guard let account = try StaffStore.all(desk: desk, on: connection).last else { return }
        try StaffCalendarStore.set(seed: formKey, tokenHash: [7] + formKey, of: account.id, desk: desk, at: .noon, on: connection)
    }
}
