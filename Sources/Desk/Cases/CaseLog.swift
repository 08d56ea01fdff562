import Casework
import Catalogue
import Foundation
import Funding
import Language
import SQLCore
import Storage

extension Desk {
    /// Tells the log what somebody has done to a case, in the transaction that does it.
    func log(
        _ action: String, _ id: CaseFile.ID, by member: StaffMember, _ details: [String: String] = [:], at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) {
        try log(action, about: "case:\(id)", by: member, details, at: now, on: connection)
    }

    /// The same of anything else, such as `network:aer` or `desk:flen`.
    func log(
        _ action: String, about subject: String, by member: StaffMember, _ details: [String: String] = [:], at now: Date,
        on connection: any SQLConnection
    ) throws(SQLError) {
        let record = AuditRecord(actor: member.actor, action: action, subject: subject, details: details)
        try AuditStore.append(record, desk: id, at: now, on: connection)
    }

    /// Keeps the words that a case is found by.
    func index(_ file: CaseFile, with texts: [String] = [], on connection: any SQLConnection) throws(SQLError) {
        let content = file.content
        let said = [content.title, content.summary, content.idea] + content.goals.map(\.how) + texts
        let names = [
            file.reference, content.diaryNumber, content.organisation, content.contact.name, content.call?.rawValue,
            content.programme.flatMap(catalogue.programme)?.name[content.language],
        ]
        let text = (said + names.compactMap(\.self)).joined(separator: "\n")
        let found = Array(words.findableWords(of: text, in: content.language))
        try CaseStore.setWords(found, of: file.id, desk: id, on: connection)
    }

    /// The same for a case whose steps, answers, project and documents are to be read too.
    func reindex(_ id: CaseFile.ID, on connection: any SQLConnection) throws(SQLError) {
        guard let file = try CaseStore.file(id, desk: self.id, on: connection) else { return }
        let steps = try CaseStepStore.steps(of: id, desk: self.id, on: connection)
        let answers = try CaseAnswerStore.answers(in: id, desk: self.id, on: connection)
        let project = try CaseProjectStore.project(of: id, desk: self.id, on: connection).facts
        let documents = try CaseDocumentStore.documents(of: id, desk: self.id, on: connection)
        let texts = steps.flatMap { [$0.step.text, $0.step.diaryNumber ?? ""] } + answers.map(\.text)
        try index(file, with: texts + project.texts + documents.map(\.name.text), on: connection)
    }
}

extension GrantedProject {
    /// What a project is found by.
    fileprivate var texts: [String] {
        [accountCode, afterwards] + partners.flatMap { [$0.name, $0.number] } + indicators.map(\.name)
    }
}
