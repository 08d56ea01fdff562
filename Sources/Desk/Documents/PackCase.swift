import Archiving
public import Casework
import Catalogue
public import Foundation
import Funding
import SQLCore
public import Storage

/// A case's package for the archive as a file of its own, which goes with this object.
public final class PackedCase: Sendable {
    public let file: URL
    /// What it should be called.
    public let name: DocumentName
    /// In bytes.
    public let size: Int
    /// Of the whole, in hexadecimal digits; the log has it, too.
    public let sha256: String
    public let manifest: ArchiveManifest
    private let unfinished: UnfinishedDocument

    init(_ unfinished: UnfinishedDocument, size: Int, sha256: String, manifest: ArchiveManifest) {
        file = unfinished.url
        name = DocumentName("\(manifest.reference)-arkivpaket.zip")
        self.size = size
        self.sha256 = sha256
        self.manifest = manifest
        self.unfinished = unfinished
    }
}

/// Makes the package of a case that is at its end: its documents, what is known of it, and the sums of all of it.
public struct PackCase: Sendable {
    public enum Outcome: Sendable {
        case packed(PackedCase)
        /// It is not at its end.
        case goesOn(CaseStage)
        /// What a document held is not what was received, or is gone: its numbers.
        case damaged([Int])
        case missing
    }

    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// - Parameters:
    ///   - actor: who asks, as the log has it.
    ///   - index: makes the page that is read by people.
    public func pack(
        _ id: CaseFile.ID, by actor: String, index: @Sendable (ArchiveManifest) -> [UInt8]
    ) async throws -> Outcome {
        guard let reading = try await reading(of: id) else { return .missing }
        guard reading.file.stage.canBePackaged else { return .goesOn(reading.file.stage) }
        let manifest = manifest(of: reading)
        let package = try desk.surroundings.documents.makeUnfinished()
        let writer = try ArchiveWriter(package.url)
        try writer.add(Array(manifest.json()), as: ArchiveName.manifest)
        try writer.add(index(manifest), as: ArchiveName.index)
        var damaged: [Int] = []
        for document in manifest.documents {
            let file = desk.surroundings.documents.file(document.sha256, of: desk.id)
            let isThere = FileManager.default.isReadableFile(atPath: file.path)
            if try !isThere || writer.add(file, as: document.path) != document.sha256 { damaged.append(document.number) }
        }
        guard damaged.isEmpty else { return .damaged(damaged) }
        try writer.finish()
        let sha256 = try Self.digest(of: package.url)
        let size = try FileManager.default.attributesOfItem(atPath: package.url.path)[.size] as? Int ?? 0
        let (desk, now) = (desk, desk.surroundings.now())
        let record = AuditRecord(actor: actor, action: "case.package", subject: "case:\(id)", details: ["sha256": sha256])
        try await desk.store.write { try AuditStore.append(record, desk: desk.id, at: now, on: $0) }
        return .packed(PackedCase(package, size: size, sha256: sha256, manifest: manifest))
    }

    private struct Reading: Sendable {
        let file: CaseFile
        let steps: [StoredStep]
        let answers: [CaseAnswer]
        let documents: [CaseDocument]
        let parts: [CaseOutline]
        let members: [StaffMember]
        let retention: Retention
        let facts: GrantedProject
        let obligations: [ObligationBook.Entry]
    }

    private func reading(of id: CaseFile.ID) async throws -> Reading? {
        let (desk, now) = (desk, desk.surroundings.now())
        return try await desk.store.read { connection in
            guard let file = try CaseStore.file(id, desk: desk.id, on: connection) else { return nil }
            let steps = try CaseStepStore.steps(of: id, desk: desk.id, on: connection)
            let thread = CaseThread(steps, decidedBy: desk.catalogue.municipality.decidingBodies)
            return Reading(
                file: file, steps: steps, answers: try CaseAnswerStore.answers(in: id, desk: desk.id, on: connection),
                documents: try CaseDocumentStore.documents(of: id, desk: desk.id, on: connection),
                parts: try CaseStore.parts(of: id, desk: desk.id, on: connection),
                members: try StaffStore.members(desk: desk.id, on: connection),
                retention: try desk.retention(of: file, thread: thread, at: now, on: connection),
                facts: try CaseProjectStore.project(of: id, desk: desk.id, on: connection).facts,
                obligations: try ObligationStore.obligations(of: id, desk: desk.id, on: connection).map(\.entry))
        }
    }

    private static func digest(of file: URL) throws -> String {
        let handle = try FileHandle(forReadingFrom: file)
        defer { try? handle.close() }
        var digest = SHA256()
        while let block = try handle.read(upToCount: 1 << 18), !block.isEmpty { digest.add(block) }
        return digest.text
    }

    private func manifest(of reading: Reading) -> ArchiveManifest {
        let (file, municipality) = (reading.file, desk.catalogue.municipality)
        let names = Dictionary(reading.members.map { ($0.actor, $0.name) }) { first, _ in first }
        func person(_ actor: String) -> String { names[actor] ?? actor }
        let language = file.content.language
        let steps = reading.steps.map { stored in
            ArchiveManifest.Step(
                number: stored.number, corrects: stored.corrects,
                correctedBy: reading.steps.first { $0.corrects == stored.number }?.number, step: stored.step,
                bodyName: stored.step.body.map { id in
                    municipality.decidingBodies.first { $0.id == id }?.name[language] ?? id.rawValue
                }, recordedAt: stored.recordedAt, recordedBy: person(stored.actor))
        }
        let owed = reading.obligations.map {
            ArchiveManifest.Project.Owed($0, in: language, fulfilledBy: $0.fulfilment.map { person($0.actor) })
        }
        let isProject = reading.steps.contains { $0.step.kind == .approval }
        let project = isProject ? ArchiveManifest.Project(facts: reading.facts, obligations: owed) : nil
        let documents = reading.documents.filter { $0.disposedAt == nil }.map { document in
            ArchiveManifest.Document(
                number: document.number, path: ArchiveName.document(document.number, named: document.name.plain), name: document.name.text,
                role: document.role, mediaType: document.kind.mediaType, size: document.size, sha256: document.digest, step: document.step,
                replaces: document.replaces, addedAt: document.addedAt, addedBy: person(document.actor))
        }
        return ArchiveManifest(
            madeAt: desk.surroundings.now(), desk: desk.id.rawValue, deskName: municipality.name[language], reference: file.reference,
            language: language, stage: file.stage, openedAt: file.openedAt, owner: file.owner.map { person(StaffMember.actor($0)) },
            content: content(of: file), steps: steps, project: project,
            answers: reading.answers.map { .init(text: $0.text, givenAt: $0.givenAt, givenBy: person($0.actor)) }, documents: documents,
            parts: reading.parts.map(\.reference),
            keeping: reading.retention.reasons.first.map {
                .init(through: $0.lastDay, rule: $0.rule.id.rawValue, why: $0.rule.why[language])
            })
    }

    private func content(of file: CaseFile) -> ArchiveManifest.Content {
        let (said, language) = (file.content, file.content.language)
        var content = ArchiveManifest.Content(title: said.title, summary: said.summary, idea: said.idea)
        content.diaryNumber = said.diaryNumber
        content.programme = said.programme.map { desk.catalogue.programme($0)?.name[language] ?? $0.rawValue }
        content.call = said.call?.rawValue
        content.deadline = said.deadline
        content.organisation = said.organisation
        let contact = [said.contact.name, said.contact.email, said.contact.telephone].compactMap(\.self).joined(separator: ", ")
        content.contact = contact.isEmpty ? nil : contact
        let goals = desk.catalogue.municipality.strategy.goals
        for tie in said.goals { content.goals[goals.first { $0.id == tie.goal }?.name[language] ?? tie.goal.rawValue] = tie.how }
        return content
    }
}
