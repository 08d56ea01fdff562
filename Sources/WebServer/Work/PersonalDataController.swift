import Casework
import Catalogue
import Desk
import Funding
import HTTPTypes
import Hummingbird
import Pages
import Storage

/// What is kept about a person: looked for, handed out and taken away. Whom it is about comes in forms only, and never in an address.
struct PersonalDataController: Sendable {
    /// So many who were found by name are shown.
    private static let mostPeople = 50

    let work: WorkSite

    func form(_ request: StaffRequest) async throws -> Response {
        try await work.response(PersonalDataSearchPage(model: .init()), to: request)
    }

    /// An address leads to all about it, a name to those who have it.
    func search(_ request: StaffRequest) async throws -> Response {
        let typed = PersonalDataForm(request.form)
        if let problem = typed.problem {
            let page = PersonalDataSearchPage(model: .init(typed: typed.person, problem: problem))
            return try await work.response(page, status: .unprocessableContent, to: request)
        }
        guard typed.isEmail else { return try await people(named: typed.person, request) }
        let view = view(of: try await handling(request).findings(email: typed.person), email: typed.person, request)
        return try await work.response(PersonalDataPersonPage(model: .init(view: view)), to: request)
    }

    /// What there is as a file.
    func extract(_ request: StaffRequest) async throws -> Response {
        let typed = PersonalDataForm(request.form)
        guard typed.problem == nil, typed.isEmail else { return try await search(request) }
        let found = try await handling(request).findings(email: typed.person, isTakenOut: true)
        let name = request.language == .swedish ? "registerutdrag" : "extract"
        return work.file(
            Array(try RegisterExtract(found).json()), "application/json", named: "\(name)-\(work.site.today.iso).json", in: request.language
        )
    }

    func erase(_ request: StaffRequest) async throws -> Response {
        let typed = PersonalDataForm(request.form)
        guard typed.problem == nil, typed.isEmail else { return try await search(request) }
        var problems: [PersonalDataPersonPage.Problem] = []
        if typed.reason == nil { problems.append(.noReason) }
        if !typed.isConfirmed { problems.append(.notConfirmed) }
        let isErased = problems.isEmpty
        let handling = handling(request)
        let found =
            isErased
            ? try await handling.erase(email: typed.person, because: typed.reason) : try await handling.findings(email: typed.person)
        let view = view(of: found, email: typed.person, request)
        let page = PersonalDataPersonPage(model: .init(view: view, isErased: isErased, reason: typed.reason, problems: problems))
        return try await work.response(page, status: isErased ? .ok : .unprocessableContent, to: request)
    }

    private func people(named name: String, _ request: StaffRequest) async throws -> Response {
        let found = try await handling(request).people(named: name, limitedTo: Self.mostPeople + 1)
        let names = work.networkNames(in: request.language)
        let people = found.prefix(Self.mostPeople).map { person in
            PersonalDataSearchPage.Person(
                name: person.name, email: person.email,
                places: person.places.map { PersonalDataView.Item(subject: $0, networks: names, in: request.language) })
        }
        let model = PersonalDataSearchPage.Model(typed: name, people: people, isCut: found.count > Self.mostPeople)
        return try await work.response(PersonalDataSearchPage(model: model), to: request)
    }

    private func handling(_ request: StaffRequest) -> HandlePersonalData { HandlePersonalData(work.desk, actor: request.member.actor) }

    private func view(of found: PersonalDataFindings, email: String, _ request: StaffRequest) -> PersonalDataView {
        PersonalDataView(found, email: email, networks: work.networkNames(in: request.language), in: request.language)
    }
}

extension WorkSite {
    /// The names of the catalogue's networks by their ids.
    fileprivate func networkNames(in language: Language) -> [Network.ID: String] {
        Dictionary(desk.catalogue.networks.map { ($0.id, $0.name[language]) }) { first, _ in first }
    }
}
