import Casework
import Catalogue
import Foundation
import Funding
import SQLCore
import Storage

extension Demonstration {
    /// Adds to the networks, and keeps partner requests.
    /// - Parameter cases: the examples by title, without their mark.
    func playNetworks(_ writer: DemonstrationWriter, cases: [String: CaseFile.ID]) async throws {
        for example in writer.networks { try await play(example, cases: cases) }
        for example in writer.requests { try await play(example, cases: cases) }
    }

    private func play(_ example: DemonstrationNetwork, cases: [String: CaseFile.ID]) async throws {
        guard let reading = try await ReadNetworks(desk).list().first(where: { $0.id == example.id }) else { return }
        var record = reading.stored.record
        record.meetings += example.meetings
        for benefit in example.benefits {
            record.benefits.append(
                NetworkBenefit(
                    day: benefit.day, text: DemonstrationCase.mark + benefit.text,
                    caseReference: try await reference(of: cases[benefit.caseTitle])))
        }
        let outcome = try await ChangeNetwork(desk).change(
            example.id, from: reading.stored.version, to: record, contacts: reading.stored.contacts, by: .demonstration)
        guard outcome == .changed(example.id) else { throw Fault(description: "\(example.id): \(outcome)") }
    }

    private func play(_ example: DemonstrationRequest, cases: [String: CaseFile.ID]) async throws {
        let name = example.request.organisation.name
        let kept = try await KeepPartnerRequests(standing(on: example.request.day)).add(
            example.request, caseReference: reference(of: cases[example.caseTitle]), by: .demonstration,
            formKey: desk.surroundings.makeSecret())
        guard case .done(let id) = kept else { throw Fault(description: "\(name): \(kept)") }
        guard let answer = example.answer else { return }
        let told = try await KeepPartnerRequests(standing(on: answer.day)).set(
            answer.state, of: id, note: answer.note, by: .demonstration)
        guard told == .done(id) else { throw Fault(description: "\(name): \(told)") }
    }

    private func reference(of id: CaseFile.ID?) async throws -> String {
        guard let id else { return "" }
        let desk = desk.id
        return try await self.desk.store.read { try CaseStore.file(id, desk: desk, on: $0)?.reference } ?? ""
    }

    /// Takes away what examples have added to networks, and leaves what others have written there.
    static func removeFromNetworks(of desk: Desk, at now: Date, on connection: any SQLConnection) throws(SQLError) {
        for stored in try NetworkStore.networks(desk: desk.id, on: connection) {
            let record = stored.record.withoutExamples
            guard record != stored.record else { continue }
            if record == NetworkRecord(), stored.contacts.isEmpty {
                try NetworkStore.remove(stored.id, desk: desk.id, on: connection)
            } else {
                _ = try NetworkStore.set(
                    record, contacts: stored.contacts, of: stored.id, desk: desk.id, from: stored.version, by: "command", at: now,
                    on: connection)
                try desk.reindex(network: stored.id, on: connection)
            }
        }
    }
}
