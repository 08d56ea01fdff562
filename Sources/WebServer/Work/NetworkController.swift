import Casework
import Catalogue
import Desk
import Foundation
import Funding
import Hummingbird
import Pages
import Storage

/// The networks that the municipality takes part in: their list, the page of each, and what its form asks for.
struct NetworkController: Sendable {
    let work: WorkSite

    func list(_ request: StaffRequest) async throws -> Response { try await list(typedName: "", [], request) }

    func begin(_ request: StaffRequest) async throws -> Response {
        let form = NetworkForm(request.form)
        let beginning = ChangeNetwork(work.desk)
        switch try await beginning.begin(form.name, by: request.member, formKey: work.key(of: form.formKey)) {
        case .changed(let id): return work.redirect(to: .network(id), in: request.language)
        case .refused(let problems): return try await list(typedName: form.name, problems, request)
        case .overtaken, .missing: throw PageMissing()
        }
    }

    func page(of id: Network.ID, _ request: StaffRequest) async throws -> Response {
        try await page(of: id, nil, [], request)
    }

    func change(_ id: Network.ID, _ request: StaffRequest) async throws -> Response {
        var form = NetworkForm(request.form)
        switch form.content(on: work.site.today) {
        case .failure(let wrong): return try await page(of: id, form, wrong.all, request)
        case .success(let content):
            let outcome = try await ChangeNetwork(work.desk).change(
                id, from: form.version, to: content.record, contacts: content.contacts, by: request.member)
            switch outcome {
            case .changed(let id): return work.redirect(to: .network(id), in: request.language)
            case .missing: throw PageMissing()
            case .refused(let problems): return try await page(of: id, form, problems, request)
            case .overtaken(let now):
                form.version = now.version
                let theirs = NetworkForm(now.record, contacts: now.contacts, version: now.version)
                return try await page(of: id, form, [], overtaken: theirs, request)
            }
        }
    }

    private func list(typedName: String, _ problems: [NetworkProblem], _ request: StaffRequest) async throws -> Response {
        let rows = try await ReadNetworks(work.desk).list().map(NetworkListPage.Row.init)
        let model = NetworkListPage.Model(rows: rows, formKey: work.formKey(), typedName: typedName, problems: problems)
        return try await work.response(
            NetworkListPage(model: model), status: problems.isEmpty ? .ok : .unprocessableContent, to: request)
    }

    private func page(
        of id: Network.ID, _ form: NetworkForm?, _ problems: [NetworkProblem], overtaken: NetworkForm? = nil, _ request: StaffRequest
    ) async throws -> Response {
        guard let reading = try await ReadNetworks(work.desk).reading(of: id, by: request.member) else { throw PageMissing() }
        let stored = reading.stored
        let model = NetworkWorkPage.Model(
            id: id, network: reading.network, record: stored.record,
            form: form ?? NetworkForm(stored.record, contacts: stored.contacts, version: stored.version), cases: reading.cases,
            problems: problems, overtaken: overtaken)
        return try await work.response(
            NetworkWorkPage(model: model), status: HTTPResponse.Status(of: problems, isOvertaken: overtaken != nil), to: request)
    }
}

extension NetworkListPage.Row {
    init(_ reading: ReadNetworks.Reading) {
        self.init(
            id: reading.id, network: reading.network, record: reading.stored.record, contacts: reading.stored.contacts.count)
    }
}

extension NetworkDay {
    /// - Parameter started: when it is said to have changed where nobody has recorded anything.
    init(_ date: NetworkDate, since started: Date) {
        let (network, stored) = (date.reading.network, date.reading.stored)
        var meeting: NetworkMeeting?
        if case .meeting(let found) = date.kind { meeting = found }
        self.init(
            network: date.reading.id, name: network?.name ?? Localized(sv: stored.record.name, en: stored.record.name), day: date.day,
            meeting: meeting, number: date.number, changed: stored.changedAt ?? started, changes: stored.version)
    }
}

extension HTTPResponse.Status {
    /// Of a page with a form that was sent, or of one that was not.
    init(of problems: [NetworkProblem], isOvertaken: Bool) {
        self = isOvertaken ? .conflict : problems.isEmpty ? .ok : .unprocessableContent
    }
}
