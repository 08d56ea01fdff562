import Casework
import Desk
import Funding
import Hummingbird
import Pages
import Storage

/// The form of what the municipality tells those who look for partners.
struct PartnerProfileController: Sendable {
    let work: WorkSite

    func page(_ request: StaffRequest) async throws -> Response {
        let stored = try await KeepPartnerProfile(work.desk).profile()
        return try await page(PartnerProfileForm(stored.profile, version: stored.version), stored, [], request)
    }

    func change(_ request: StaffRequest) async throws -> Response {
        let keeping = KeepPartnerProfile(work.desk)
        var form = PartnerProfileForm(request.form)
        let stored = try await keeping.profile()
        switch form.profile() {
        case .failure(let wrong): return try await page(form, stored, wrong.all, request)
        case .success(let profile):
            switch try await keeping.change(from: form.version, to: profile, by: request.member) {
            case .changed: return work.redirect(to: .partnerProfile, in: request.language)
            case .refused(let problems): return try await page(form, stored, problems, request)
            case .overtaken(let now):
                form.version = now.version
                return try await page(form, now, [], isOvertaken: true, request)
            }
        }
    }

    private func page(
        _ form: PartnerProfileForm, _ stored: StoredPartnerProfile, _ problems: [NetworkProblem], isOvertaken: Bool = false,
        _ request: StaffRequest
    ) async throws -> Response {
        let model = PartnerProfilePage.Model(
            form: form, isPublished: stored.profile.isPublished, programmes: work.programmes(in: request.language), problems: problems,
            overtaken: isOvertaken ? PartnerProfileForm(stored.profile, version: stored.version) : nil)
        return try await work.response(
            PartnerProfilePage(model: model), status: HTTPResponse.Status(of: problems, isOvertaken: isOvertaken), to: request)
    }
}
