import Casework
import Foundation
import Funding
import SQLCore

@testable import Storage

/// A question or a change that stores put to the database, by the name of its snapshot.
struct StoreQuery: Sendable {
    let name: String
    /// The index that answers it in each database; `nil` where none needs to.
    let index: (sqlite: String, postgres: String)?
    let run: @Sendable (any SQLConnection) throws -> Void

    private init(
        _ name: String, by index: (sqlite: String, postgres: String)? = nil, _ run: @escaping @Sendable (any SQLConnection) throws -> Void
    ) {
        self.name = name
        self.index = index
        self.run = run
    }

    /// Calls by their ids, a call of Flen's own and another desk's among them.
    private static let named: [Call.ID] = ["call-7", "flen~table-7", "katrineholm~table-7"]

    /// Those that read, and those that pages wait for.
    static let readings: [StoreQuery] = [
        StoreQuery("call", by: ("sqlite_autoindex_call_1", "call_pkey")) {
            _ = try CallStore.call("call-7", within: .desk("flen"), on: $0)
        },
        StoreQuery("outlines", by: ("sqlite_autoindex_call_1", "call_pkey")) {
            _ = try CallStore.outlines(["call-7"], within: .desk("flen"), on: $0)
        },
        StoreQuery("batches", by: ("sqlite_autoindex_call_1", "call_pkey")) { try CallStore.forEach(batch: 500, on: $0) { _ in } },
        StoreQuery("own-calls", by: ("sqlite_autoindex_call_1", "call_pkey")) { connection in
            _ = try CallStore.calls(named, within: .desk("flen"), on: connection)
            _ = try CallStore.outlines(named, within: .desk("flen"), on: connection)
            _ = try CallStore.summaries(named, within: .desk("flen"), on: connection)
            _ = try CallStore.sightings(of: named, within: .desk("flen"), on: connection)
            _ = try CallStore.followed(named, within: .desk("flen"), on: connection)
            _ = try CallStore.published(named, within: .desk("flen"), on: connection)
            _ = try CallStore.sourceRecord(of: "katrineholm~table-7", within: .desk("flen"), on: connection)
        },
        StoreQuery("own-history", by: ("sqlite_autoindex_call_change_1", "call_change_call_id_version_key")) { connection in
            _ = try CallChangeStore.changes(of: named, within: .desk("flen"), on: connection)
            for call in named {
                _ = try CallChangeStore.changes(of: call, within: .desk("flen"), on: connection)
                _ = try CallChangeStore.latest(of: call, within: .desk("flen"), on: connection)
            }
        },
        // They read every call's mark, for what is kept of them.
        StoreQuery("editions") { connection in
            _ = try CallStore.editions(of: nil, on: connection)
            _ = try CallStore.editions(of: "flen", on: connection)
        },
        // They read everything, for the sitemap.
        StoreQuery("listed") { _ = try CallStore.listed(within: .desk("flen"), on: $0) },
        StoreQuery("call-ids", by: ("sqlite_autoindex_call_1", "call_pkey")) {
            _ = try CallStore.ids(after: "call-7", within: .desk("flen"), limitedTo: 500, on: $0)
        },
        StoreQuery("own-at-all", by: ("call_of_desk", "call_of_desk")) { _ = try CallStore.hasOwn("flen", on: $0) },
        StoreQuery("project-ids") { _ = try ProjectStore.ids(on: $0) },
        StoreQuery("count") { _ = try CallStore.count(within: .desk("flen"), on: $0) },
        StoreQuery("revision") { _ = try CallStore.revision(on: $0) },
        StoreQuery("revisions") { _ = try SharedRevisions(on: $0) },
        StoreQuery("sighting", by: ("sqlite_autoindex_call_1", "call_pkey")) {
            _ = try CallStore.sighting(of: "call-7", within: .desk("flen"), on: $0)
        },
        StoreQuery("history", by: ("sqlite_autoindex_call_change_1", "call_change_call_id_version_key")) {
            _ = try CallChangeStore.changes(of: "call-7", within: .desk("flen"), on: $0)
            _ = try CallChangeStore.latest(of: "call-7", within: .desk("flen"), on: $0)
        },
        StoreQuery("changes", by: ("INTEGER PRIMARY KEY", "call_change_pkey")) {
            _ = try CallChangeStore.latest(within: .desk("flen"), limitedTo: 5, on: $0)
            _ = try CallChangeStore.following(2, since: .noon, within: .desk("flen"), limitedTo: 5, on: $0)
        },
        StoreQuery("notices", by: ("sqlite_autoindex_call_notice_1", "call_notice_pkey")) {
            _ = try CallNoticeStore.notices(of: "call-7", on: $0)
        },
        // It reads every call, once for each revision.
        StoreQuery("directory") { _ = try CallDirectory(on: $0) },
        StoreQuery("followed", by: ("sqlite_autoindex_call_change_1", "call_change_call_id_version_key")) {
            _ = try CallStore.followed(["call-7", "call-8"], within: .desk("flen"), on: $0)
        },
        StoreQuery("import-latest", by: ("import_run_source", "import_run_source")) {
            _ = try ImportRunStore.latest(source: "source-3", on: $0)
            _ = try ImportRunStore.latestGood(source: "source-3", on: $0)
            _ = try ImportRunStore.latestFaultless(source: "source-3", on: $0)
        },
        StoreQuery("import-ended", by: ("import_run_source", "import_run_source")) {
            _ = try ImportRunStore.latestEnded(source: "source-3", on: $0)
        },
        StoreQuery("import-remarks", by: ("import_diagnostic_run", "import_diagnostic_run")) {
            _ = try ImportRunStore.gravest(5, of: 3, on: $0)
            _ = try ImportRunStore.diagnosticCounts(of: 3, on: $0)
        },
        StoreQuery("source-state", by: ("sqlite_autoindex_source_state_1", "source_state_pkey")) {
            _ = try SourceStateStore.state(of: "portal", on: $0)
        },
        StoreQuery("project", by: ("sqlite_autoindex_project_1", "project_pkey")) { _ = try ProjectStore.record("project-7", on: $0) },
        StoreQuery("project-outlines", by: ("sqlite_autoindex_project_participation_1", "project_participation_pkey")) {
            _ = try ProjectStore.outlines(["project-7"], on: $0)
        },
        StoreQuery("project-objectives", by: ("sqlite_autoindex_project_1", "project_pkey")) {
            _ = try ProjectStore.projects(["project-7"], on: $0)
        },
        StoreQuery("project-words", by: ("sqlite_autoindex_project_1", "project_pkey")) {
            try ProjectStore.forEachWords(batch: 500, on: $0) { _ in }
        },
        StoreQuery("project-revision") { _ = try ProjectStore.revision(on: $0) },
        StoreQuery("project-filter", by: ("project_by_programme", "project_by_programme")) { connection in
            let filter = ProjectFilter(country: "SE", kind: .localAuthority, programme: "programme-3")
            _ = try ProjectStore.passing(filter, among: ["project-7", "project-8"], on: connection)
        },
        StoreQuery("project-programme", by: ("project_by_programme", "project_by_programme")) {
            _ = try ProjectStore.hasProjects(of: "programme-3", on: $0)
        },
        StoreQuery("project-organisation", by: ("project_participation_organisation", "project_participation_organisation")) {
            guard let key = OrganisationKey("pic:100000007") else { return }
            _ = try ProjectStore.projects(ofOrganisation: key, on: $0)
            _ = try ProjectStore.name(ofOrganisation: key, on: $0)
        },
        StoreQuery(
            "project-organisation-keys", by: ("organisation_identifier_organisation", "organisation_identifier_organisation")
        ) {
            guard let key = OrganisationKey("pic:100000007") else { return }
            _ = try ProjectStore.keys(joinedWith: key, on: $0)
        },
        StoreQuery("project-named", by: ("project_participation_name", "project_participation_name")) { connection in
            _ = try ProjectStore.projects(withParticipantNamed: "Place 7", in: "SE", besides: nil, on: connection)
        },
        StoreQuery("project-parts", by: ("sqlite_autoindex_project_participation_1", "project_participation_pkey")) {
            _ = try ProjectStore.parts(in: ["project-7", "project-8"], ProjectFilter(country: "SE", kind: .localAuthority), on: $0)
        },
        StoreQuery("project-partners", by: ("organisation_identifier_organisation", "organisation_identifier_organisation")) {
            _ = try ProjectStore.organisations([7, 8], on: $0)
            if let key = OrganisationKey("pic:100000007") { _ = try ProjectStore.organisation(key, on: $0) }
        },
        StoreQuery("boundary") {
            _ = try BoundaryStore.boundary("SE122", on: $0)
        },
        StoreQuery("boundaries") { _ = try BoundaryStore.boundaries(of: .nuts3, on: $0) },
        StoreQuery("organisation-conflicts") { _ = try ProjectStore.conflicts(on: $0) },
        StoreQuery("inquiry-link", by: ("sqlite_autoindex_inquiry_1", "inquiry_token_hash_key")) {
            _ = try InquiryStore.inquiry(tokenHash: [7, 1, 2, 3], desk: "flen", on: $0)
        },
        StoreQuery("inquiry-reference", by: ("sqlite_autoindex_inquiry_2", "inquiry_desk_reference_key")) {
            _ = try InquiryStore.inquiry(reference: "UTB-2026-0007", desk: "flen", on: $0)
        },
        StoreQuery("exchange-rate", by: ("sqlite_autoindex_exchange_rate_1", "exchange_rate_pkey")) {
            _ = try ExchangeRateStore.latest(on: Sample.day(0), on: $0)
        },
        StoreQuery("inquiry-purge", by: ("inquiry_purge", "inquiry_purge")) {
            _ = try InquiryStore.purge(desk: "flen", on: Sample.day(-800), on: $0)
        },
        StoreQuery("watch-link", by: ("sqlite_autoindex_watch_1", "watch_token_hash_key")) {
            _ = try WatchStore.watch(tokenHash: [7, 4, 5, 6], desk: "flen", on: $0)
        },
        StoreQuery("watch-active", by: ("watch_by_state", "watch_by_state")) { _ = try WatchStore.active(desk: "flen", on: $0) },
        StoreQuery("watch-purge", by: ("watch_purge", "watch_purge")) {
            _ = try WatchStore.purge(desk: "flen", on: Sample.day(-800), on: $0)
        },
        StoreQuery("watch-dismissals", by: ("sqlite_autoindex_watch_dismissal_1", "watch_dismissal_pkey")) {
            _ = try WatchStore.dismissals(of: 1, desk: "flen", on: $0)
        },
        StoreQuery("watch-changes", by: ("call_change_seen", "call_change_seen")) {
            _ = try WatchEventStore.changesNotEvaluated(by: "flen", for: .people, since: .noon - 60, limitedTo: 5, on: $0)
        },
        StoreQuery("watch-told", by: ("sqlite_autoindex_watch_event_1", "watch_event_call_id_watch_id_event_key")) {
            _ = try WatchEventStore.told(of: ["call-7"], desk: "flen", on: $0)
        },
        StoreQuery("webhooks", by: ("sqlite_autoindex_webhook_2", "webhook_")) { connection in
            _ = try WebhookStore.all(desk: "flen", on: connection)
            _ = try WebhookStore.active(desk: "flen", on: connection)
            for id in 1...3 as ClosedRange<Webhook.ID> { _ = try WebhookStore.webhook(id, desk: "flen", on: connection) }
            _ = try WebhookStore.id(ofForm: [1], desk: "flen", on: connection)
        },
        StoreQuery("webhook-told", by: ("sqlite_autoindex_webhook_delivery_1", "webhook_delivery_call_id_webhook_id_event_key")) {
            _ = try WebhookDeliveryStore.told(of: ["call-7"], desk: "flen", on: $0)
        },
        StoreQuery("webhook-log", by: ("webhook_delivery_log", "webhook_delivery_log")) { connection in
            for id in 1...3 as ClosedRange<Webhook.ID> {
                _ = try WebhookDeliveryStore.log(of: id, desk: "flen", limitedTo: 50, on: connection)
                _ = try WebhookDeliveryStore.log(of: id, before: 9, desk: "flen", limitedTo: 50, on: connection)
            }
        },
        StoreQuery("webhook-delivery", by: ("INTEGER PRIMARY KEY", "webhook_delivery_log")) { connection in
            for id in 1...3 as ClosedRange<Webhook.ID> {
                _ = try WebhookDeliveryStore.delivery(id, of: id, desk: "flen", on: connection)
            }
        },
        StoreQuery("webhook-changes", by: ("call_change_seen", "call_change_seen")) {
            _ = try WatchEventStore.changesNotEvaluated(by: "flen", for: .programs, since: .noon - 60, limitedTo: 5, on: $0)
        },
        StoreQuery("watch-days", by: ("call_by_opening", "call_by_opening")) {
            _ = try WatchEventStore.calls(
                opening: Sample.day(0)...Sample.day(1), closing: Sample.day(1)...Sample.day(2), desk: "flen", on: $0)
        },
        StoreQuery("case", by: ("INTEGER PRIMARY KEY", "case_file_pkey")) {
            _ = try CaseStore.file(1, desk: "flen", on: $0)
            _ = try CaseStore.outline(1, desk: "flen", on: $0)
        },
        StoreQuery("case-reference", by: ("sqlite_autoindex_case_file_1", "case_file_desk_reference_key")) {
            _ = try CaseStore.id(ofReference: "UTB-2026-0001", desk: "flen", on: $0)
        },
        StoreQuery("case-steps", by: ("sqlite_autoindex_case_step_1", "case_step_pkey")) {
            _ = try CaseStepStore.steps(of: 1, desk: "flen", on: $0)
        },
        StoreQuery("case-decisions", by: ("sqlite_autoindex_case_step_1", "case_step_pkey")) {
            _ = try CaseStepStore.decisions(in: [1, 2], desk: "flen", on: $0)
        },
        StoreQuery("case-answers", by: ("sqlite_autoindex_case_answer_1", "case_answer_pkey")) {
            _ = try CaseAnswerStore.answers(in: 1, desk: "flen", on: $0)
        },
        StoreQuery("case-answers-inquiry", by: ("case_file_inquiry", "case_file_inquiry")) {
            _ = try CaseAnswerStore.answers(toInquiry: 1, desk: "flen", on: $0)
        },
        StoreQuery("case-parts", by: ("case_file_merged", "case_file_merged")) { _ = try CaseStore.parts(of: 1, desk: "flen", on: $0) },
        StoreQuery("case-touched", by: ("case_file_", "case_file_")) {
            _ = try CaseStore.touched(since: .noon, in: [.inquiry, .draft], desk: "flen", limitedTo: 20, on: $0)
        },
        cases("case-list", by: "case_file_changed", after: CasePlace(changedAt: .noon, id: 7)) { _ in },
        cases("case-list-owner", by: "case_file_owner") { $0.owner = .staff(3) },
        cases("case-list-new", by: "case_file_owner") { $0.owner = .nobody },
        cases("case-list-stage", by: "case_file_changed") { $0.stages = [.submitted] },
        cases("case-list-deadline", by: nil) { $0.deadlineThrough = Sample.day(30) },
        cases("case-list-words", by: nil) { $0.words = [["våtmark", "våtmarker"], ["sko"]] },
        StoreQuery("case-counts", by: ("case_file_stage", "case_file_")) {
            _ = try CaseStore.counts(CaseFilter(), desk: "flen", on: Sample.day(0), on: $0)
        },
        StoreQuery("case-form", by: ("case_step_form", "case_step_form")) {
            _ = try CaseStepStore.isRecorded(formKey: [1], desk: "flen", on: $0)
        },
        StoreQuery("case-documents", by: ("sqlite_autoindex_case_document_1", "case_document_pkey")) {
            _ = try CaseDocumentStore.documents(of: 1, desk: "flen", on: $0)
            _ = try CaseDocumentStore.document(1, of: 1, desk: "flen", on: $0)
        },
        StoreQuery("case-document-form", by: ("case_document_form", "case_document_form")) {
            _ = try CaseDocumentStore.isAttached(formKey: [1], desk: "flen", on: $0)
        },
        StoreQuery("case-document-needed", by: ("case_document_digest", "case_document_digest")) {
            _ = try CaseDocumentStore.isNeeded(digest: "ab", desk: "flen", on: $0)
        },
        StoreQuery("case-disposal", by: ("INTEGER PRIMARY KEY", "case_disposal_pkey")) {
            _ = try CaseDisposalStore.disposal(of: 1, desk: "flen", on: $0)
        },
        StoreQuery("case-disposal-unfinished", by: ("case_disposal_unfinished", "case_disposal_unfinished")) {
            _ = try CaseDisposalStore.unfinished(desk: "flen", on: $0)
        },
        StoreQuery("report", by: ("case_step", "case_")) { _ = try ReportStore.cases(through: Sample.day(9), desk: "flen", on: $0) },
        StoreQuery("demonstration-counts", by: ("case_file_", "case_file_")) { _ = try DemonstrationStore.counts(desk: "flen", on: $0) },
        StoreQuery("audit-latest", by: ("sqlite_autoindex_audit_entry_1", "audit_entry_pkey")) {
            _ = try AuditStore.latest(50, desk: "flen", before: 99, on: $0)
        },
        StoreQuery("audit-subject", by: ("audit_entry_subject", "audit_entry_subject")) {
            _ = try AuditStore.latest(50, desk: "flen", about: "case:1", on: $0)
        },
        StoreQuery("staff-session", by: ("sqlite_autoindex_staff_session_1", "staff_session_pkey")) {
            _ = try StaffSessionStore.session(tokenHash: [7, 8], desk: "flen", on: $0)
        },
        StoreQuery("staff-email", by: ("sqlite_autoindex_staff_account_2", "staff_account_desk_email_key_key")) {
            _ = try StaffStore.account(email: "asa7@example.se", desk: "flen", on: $0)
        },
        StoreQuery("staff") { connection in
            _ = try StaffStore.account(1, desk: "flen", on: connection)
            _ = try StaffStore.account(subject: "https://id.example.se 7", desk: "flen", on: connection)
            _ = try StaffStore.account(invitation: [7, 9], desk: "flen", at: .noon, on: connection)
            _ = try StaffStore.all(desk: "flen", on: connection)
            _ = try StaffStore.members(desk: "flen", on: connection)
            _ = try StaffStore.activeMembers(desk: "flen", on: connection)
            _ = try StaffSessionStore.sessions(of: 1, desk: "flen", on: connection)
        },
        StoreQuery("project-case", by: ("sqlite_autoindex_case_project_1", "case_project_pkey")) {
            _ = try CaseProjectStore.project(of: 1, desk: "flen", on: $0)
        },
        StoreQuery("project-courses", by: ("case_file_stage", "case_file_")) { _ = try CaseProjectStore.courses(desk: "flen", on: $0) },
        StoreQuery("obligations-case", by: ("sqlite_autoindex_obligation_1", "obligation_desk_case_id_kind_number_key")) {
            _ = try ObligationStore.obligations(of: 1, desk: "flen", on: $0)
        },
        StoreQuery("obligation", by: ("INTEGER PRIMARY KEY", "obligation_pkey")) {
            _ = try ObligationStore.obligation(1, desk: "flen", on: $0)
        },
        obligations("obligations-open", ObligationFilter(through: Sample.day(60))),
        obligations("obligations-late", ObligationFilter(state: .late, kind: .paymentClaim)),
        StoreQuery("obligations-owner", by: ("obligation_", "obligation_")) {
            _ = try ObligationStore.list(ObligationFilter(owner: 3), desk: "flen", on: Sample.day(0), limitedTo: 50, on: $0)
        },
        obligations("obligations-fulfilled", ObligationFilter(state: .fulfilled)),
        StoreQuery("obligation-letters", by: ("obligation_due", "obligation_due")) { connection in
            _ = try ObligationLetterStore.gather(desk: "flen", on: Sample.day(0), at: .noon, on: connection)
        },
        StoreQuery("obligation-claim", by: ("obligation_letter_due", "obligation_letter_due")) {
            _ = try LetterQueue.reminders.claim(desk: "flen", lease: 60, at: .noon + 3_600, on: $0)
        },
        StoreQuery("answer-claim", by: ("answer_letter_waiting", "answer_letter_waiting")) {
            _ = try LetterQueue.answers.claim(desk: "flen", lease: 60, at: .noon + 3_600, on: $0)
        },
        StoreQuery("assignment-claim", by: ("assignment_letter_due", "assignment_letter_due")) {
            _ = try LetterQueue.assignments.claim(desk: "flen", lease: 60, at: .noon + 3_600, on: $0)
        },
        StoreQuery("staff-calendar", by: ("sqlite_autoindex_staff_calendar_2", "staff_calendar_")) {
            _ = try StaffCalendarStore.member(tokenHash: [7, 7], desk: "flen", on: $0)
        },
        StoreQuery("feedback", by: ("match_feedback_day", "match_feedback_day")) { connection in
            _ = try FeedbackStore.counts(desk: "flen", since: Sample.day(-30), on: connection)
            _ = try FeedbackStore.notes(desk: "flen", since: Sample.day(-30), limitedTo: 5, on: connection)
        },
        StoreQuery("networks", by: ("sqlite_autoindex_network_membership_1", "network_membership_pkey")) { connection in
            _ = try NetworkStore.networks(desk: "flen", on: connection)
            _ = try NetworkStore.network("aer", desk: "flen", on: connection)
        },
        StoreQuery("partner-request", by: ("INTEGER PRIMARY KEY", "partner_request_pkey")) {
            _ = try PartnerRequestStore.request(1, desk: "flen", on: $0)
        },
        StoreQuery("partner-requests", by: ("partner_request_day", "partner_request_day")) {
            _ = try PartnerRequestStore.list(PartnerRequestFilter(direction: .incoming), desk: "flen", limitedTo: 50, on: $0)
        },
        StoreQuery("partner-requests-state", by: ("partner_request_state", "partner_request_")) { connection in
            _ = try PartnerRequestStore.list(PartnerRequestFilter(state: .open), desk: "flen", limitedTo: 50, on: connection)
            _ = try PartnerRequestStore.counts(desk: "flen", on: connection)
        },
        StoreQuery("partner-requests-waiting", by: ("partner_request_state", "partner_request_")) {
            _ = try PartnerRequestStore.waiting(desk: "flen", limitedTo: 20, on: $0)
        },
        StoreQuery("partner-requests-search", by: ("partner_request_day", "partner_request_day")) {
            _ = try PartnerRequestStore.search([["skola", "skol"], ["mat"]], desk: "flen", limitedTo: 20, on: $0)
        },
        StoreQuery("partner-requests-unfindable", by: ("partner_request_", "partner_request_")) {
            _ = try PartnerRequestStore.withoutWords(desk: "flen", limitedTo: 200, on: $0)
        },
        StoreQuery("network-words", by: ("sqlite_autoindex_network_membership_1", "network_membership_pkey")) {
            _ = try NetworkStore.words(desk: "flen", on: $0)
        },
        StoreQuery("partner-requests-case", by: ("partner_request_case", "partner_request_case")) {
            _ = try PartnerRequestStore.requests(of: 1, desk: "flen", on: $0)
        },
        StoreQuery("partner-profile", by: ("sqlite_autoindex_partner_profile_1", "partner_profile_pkey")) {
            _ = try PartnerProfileStore.profile(desk: "flen", on: $0)
        },
        StoreQuery("organisation", by: ("INTEGER PRIMARY KEY", "known_organisation_pkey")) {
            _ = try OrganisationRegisterStore.organisation(1, desk: "flen", on: $0)
        },
        StoreQuery("organisations", by: ("known_organisation_name", "known_organisation_name")) { connection in
            _ = try OrganisationRegisterStore.list("åbo 9999", desk: "flen", limitedTo: 50, on: connection)
            _ = try OrganisationRegisterStore.list(desk: "flen", limitedTo: 50, on: connection)
            _ = try OrganisationRegisterStore.named("Åbo", desk: "flen", on: connection)
        },
        StoreQuery("organisation-numbers", by: ("sqlite_autoindex_known_organisation_", "known_organisation_desk_")) { connection in
            _ = try OrganisationRegisterStore.id(ofForm: [7], desk: "flen", on: connection)
            for field in [.organisationNumber, .vatNumber, .pic, .oid, .lei] as [NetworkProblem.Field] {
                _ = try OrganisationRegisterStore.holder(of: "999976105", in: field, besides: 1, desk: "flen", on: connection)
            }
        },
        StoreQuery("organisation-occurrences", by: ("partner_request_pic", "partner_request_pic")) { connection in
            let known = KnownOrganisation(
                name: "Åbo", organisationNumber: try? OrganisationNumber("212000-0340"), vatNumber: VATNumber("FI12345678"),
                pic: PIC("123456789"))
            _ = try OrganisationRegisterStore.occurrences(of: known, desk: "flen", on: connection)
        },
        StoreQuery("watch-claim", by: ("watch_letter_due", "watch_letter_due")) {
            _ = try WatchLetterStore.claim(desk: "flen", lease: 60, at: .noon + 3_600, on: $0)
        },
    ]

    /// Those that read, for all desks at once.
    static let overall: [StoreQuery] = [
        StoreQuery("watch-work", by: ("watch_letter_due", "watch_letter_due")) {
            _ = try WatchWork(at: .noon, since: .noon - 60, on: $0)
        },
        StoreQuery("webhook-work", by: ("webhook_delivery_due", "webhook_delivery_due")) {
            _ = try WebhookWork(at: .noon + 3_600, since: .noon - 60, on: $0)
        },
        StoreQuery("webhook-figures") { _ = try WebhookFigures(at: .noon, on: $0) },
        StoreQuery("answers-waiting", by: ("answer_letter_waiting", "answer_letter_waiting")) {
            _ = try LetterQueue.answers.desksWaiting(at: .noon + 3_600, on: $0)
        },
        StoreQuery("assignments-waiting", by: ("assignment_letter_due", "assignment_letter_due")) {
            _ = try LetterQueue.assignments.desksWaiting(at: .noon + 3_600, on: $0)
        },
        StoreQuery("kept-documents") { _ = try KeptDocument.all(in: Schema.known, on: $0) },
    ]

    /// Those that write.
    static let writings: [StoreQuery] = [
        StoreQuery("upsert") { _ = try CallStore.upsert(contentsOf: [Sample.record(Sample.rich)], at: .noon, on: $0) },
        StoreQuery("withdraw") { connection in
            _ = try CallStore.names(origin: .portal, on: connection)
            _ = try CallStore.different([Sample.record(Sample.call("call-7"))], on: connection)
            _ = try CallStore.withdraw(missingFrom: ["call-8"], origin: .portal, reach: Sample.day(-400), at: .noon, on: connection)
        },
        StoreQuery("feedback-add") { connection in
            try FeedbackStore.add(
                Sample.feedback("Fel"), desk: "flen", formKey: [9, 9], keptThrough: Sample.day(30), on: connection)
            _ = try FeedbackStore.purge(desk: "flen", on: Sample.day(99), on: connection)
        },
        StoreQuery("own-import") { connection in
            let call = Sample.call("flen~table-7", origin: .table, themes: [.rural])
            _ = try CallStore.upsert(contentsOf: [Sample.record(call)], of: "flen", at: .noon, on: connection)
            try CallStore.markSeen(["flen~table-7"], at: .noon, on: connection)
            for owner in [nil, "flen"] as [MunicipalDesk.ID?] {
                _ = try CallStore.withdraw(
                    missingFrom: [], origin: .table, of: owner, reach: Sample.day(-400), at: .noon, on: connection)
            }
        },
        StoreQuery("own-dismissal") {
            try WatchStore.dismiss("katrineholm~table-7", from: 3, desk: "flen", because: .other, at: .noon, on: $0)
        },
        StoreQuery("catalogue") { connection in
            let call = Sample.call("topic", origin: .catalogue, themes: [.youth], audience: [.school])
            _ = try CallStore.replaceCatalogueCalls([call], at: .noon, on: connection)
        },
        StoreQuery("import-run") { connection in
            let run = try ImportRunStore.begin(source: "portal", at: .noon, on: connection)
            let remarks = [ImportRun.Diagnostic(record: nil, message: "slow")]
            try ImportRunStore.finish(run, as: .partly, counts: ImportCounts(), diagnostics: remarks, at: .noon, on: connection)
            _ = try ImportRunStore.diagnostics(of: run, on: connection)
        },
        StoreQuery("import-notices") { connection in
            _ = try CallNoticeStore.mostInNeed(origin: .portal, at: .noon, limitedTo: 5, on: connection)
            let notice = CallNotice(day: Sample.day(0), changedAt: nil, text: CallText(paragraphs: ["Open"]), firstSeenAt: .noon)
            _ = try CallNoticeStore.replace([notice], of: "call-7", at: .noon, on: connection)
            try CallNoticeStore.note(.answered, of: "call-7", at: .noon, on: connection)
        },
        StoreQuery("import-unfinished") { connection in
            try ImportRunStore.closeUnfinished(source: "portal", as: .cancelled, message: "stopped", at: .noon, on: connection)
        },
        StoreQuery("source-run") { connection in
            try SourceStateStore.schedule("portal", at: .noon, plan: { _ in .noon }, on: connection)
            let lease = try SourceStateStore.claim(
                "portal", for: "a", onlyIfDue: true, lifetime: 180, at: .noon, plan: { _ in .noon }, on: connection)
            guard let lease else { return }
            _ = try SourceStateStore.renew(lease, until: .noon + 300, on: connection)
            _ = try SourceStateStore.isHeld(lease, on: connection)
            try SourceStateStore.finish(lease, as: .good, at: .noon, plan: { _ in .noon }, on: connection)
        },
        StoreQuery("inquiry-matches") { _ = try InquiryStore.matches(of: 1, desk: "flen", on: $0) },
        StoreQuery("inquiry-submit") { _ = try InquiryStore.submit(Sample.submission(token: 9, desk: "flen"), on: $0) },
        StoreQuery("staff-account") { connection in
            let account = try StaffStore.add(
                name: "Bo", email: "bo@example.se", roles: [.reader], desk: "flen", at: .noon, on: connection)
            try StaffStore.change(
                account.id, name: "Bo", email: "bo@example.se", roles: [.head], desk: "flen", on: connection)
            _ = try StaffStore.join(account.id, to: "https://id.example.se 8", desk: "flen", on: connection)
            try StaffStore.setPassword("$argon2id$", of: account.id, desk: "flen", at: .noon, on: connection)
            try StaffStore.invite(account.id, by: [99], until: .noon, desk: "flen", on: connection)
            try StaffStore.set(disabled: .noon, account.id, desk: "flen", on: connection)
            try StaffSessionStore.begin(Sample.session([99], of: account), desk: "flen", on: connection)
            try StaffSessionStore.touch([99], desk: "flen", at: .noon, on: connection)
            try StaffStore.remove(1, desk: "flen", at: .noon, on: connection)
        },
        StoreQuery("staff-second-factor") { connection in
            try SecondFactorStore.set(
                secret: [1], usedStep: 5, recoveryCodes: [[99]], of: 1, desk: "flen", at: .noon, on: connection)
            _ = try SecondFactorStore.secret(of: 1, desk: "flen", on: connection)
            _ = try SecondFactorStore.use(step: 6, of: 1, desk: "flen", on: connection)
            _ = try SecondFactorStore.use(recoveryCode: [7], of: 1, desk: "flen", on: connection)
            _ = try SecondFactorStore.recoveryCodesLeft(of: 1, desk: "flen", on: connection)
            try SecondFactorStore.remove(of: 1, desk: "flen", on: connection)
        },
        StoreQuery("staff-pending") { connection in
            try PendingSignInStore.add([99], for: .code, account: 1, content: "a", until: .noon, desk: "flen", on: connection)
            _ = try PendingSignInStore.take([7], for: .code, most: 5, desk: "flen", at: .noon - 60, on: connection)
            _ = try PendingSignInStore.end([7], desk: "flen", on: connection)
            _ = try PendingSignInStore.purge(desk: "flen", at: .noon + 99_999, on: connection)
        },
        StoreQuery("staff-session-end") { connection in
            _ = try StaffSessionStore.end([7, 8], desk: "flen", on: connection)
            _ = try StaffSessionStore.endAll(of: 1, besides: [7], desk: "flen", on: connection)
            _ = try StaffSessionStore.purge(desk: "flen", idleSince: .noon + 9_999, at: .noon + 99_999, on: connection)
        },
        StoreQuery("staff-attempt") { connection in
            let count = try SignInCountStore.take([7], desk: "flen", at: .noon, on: connection)
            try SignInCountStore.set(count, of: [7], keptUntil: .noon, desk: "flen", on: connection)
            _ = try SignInCountStore.purge(desk: "flen", at: .noon + 99_999, on: connection)
        },
        StoreQuery("audit") { connection in
            let record = AuditRecord(actor: "staff:1", action: "case.read", subject: "case:1")
            try AuditStore.append(record, desk: "flen", at: .noon, on: connection)
            _ = try AuditStore.check(desk: "flen", on: connection)
        },
        StoreQuery("person-name") { connection in
            _ = try PersonalDataStore.people(named: "åsa", desk: "flen", limitedTo: 50, on: connection)
        },
        StoreQuery("person") { connection in
            let found = try PersonalDataStore.findings(email: "Asa@example.se", desk: "flen", on: connection)
            try PersonalDataStore.erase(found, desk: "flen", on: connection)
        },
        StoreQuery("case-open") { connection in
            _ = try CaseStore.hasInquiriesWaiting(desk: "flen", on: connection)
            _ = try CaseStore.openForInquiries(desk: "flen", on: connection)
            let draft = CaseDraft(
                desk: "flen", content: CaseContent(title: "Våtmark"), owner: 3, legalBasis: "6.1 e", purgeAfter: Sample.day(30))
            let id = try CaseStore.open(draft, formKey: [9], at: .noon, on: connection).id
            _ = try CaseStore.open(draft, formKey: [8], at: .noon, on: connection)
            try CaseStore.setWords(["våtmark"], of: id, desk: "flen", on: connection)
            _ = try CaseStore.withoutWords(desk: "flen", limitedTo: 5, on: connection)
        },
        StoreQuery("case-change") { connection in
            let content = CaseContent(title: "Skola", diaryNumber: "KS/2026:1")
            _ = try CaseStore.change(1, of: "flen", from: 1, to: content, at: .noon, on: connection)
            try CaseStore.assign(1, of: "flen", to: 3, at: .noon, on: connection)
            _ = try CaseStore.merge(1, into: 2, of: "flen", at: .noon, on: connection)
            _ = try CaseStore.merge(3, into: 1, of: "flen", at: .noon, on: connection)
            try CaseStore.setWords(["skola"], of: 1, desk: "flen", on: connection)
        },
        StoreQuery("case-record") { connection in
            let draft = CaseDraft(desk: "flen", content: CaseContent(title: "A"), owner: nil, legalBasis: "", purgeAfter: nil)
            let id = try CaseStore.open(draft, formKey: [7], at: .noon, on: connection).id
            guard try CaseStepStore.hold(id, desk: "flen", on: connection) else { return }
            let step = CaseStep(.fundCheck, on: Sample.day(0))
            try CaseStepStore.record(
                step, in: id, desk: "flen", leadingTo: .fundCheck, formKey: [1], by: "staff:3", at: .noon, on: connection)
            _ = try CaseAnswerStore.add("Ja.", to: id, desk: "flen", formKey: [2], by: "staff:3", at: .noon, on: connection)
        },
        StoreQuery("case-attach") { connection in
            let draft = CaseDraft(desk: "flen", content: CaseContent(title: "A"), owner: nil, legalBasis: "", purgeAfter: nil)
            let id = try CaseStore.open(draft, formKey: [7], at: .noon, on: connection).id
            _ = try CaseDocumentStore.attach(
                Sample.document("ab"), to: id, desk: "flen", formKey: [2], by: "staff:3", at: .noon, on: connection)
        },
        StoreQuery("case-dispose") { connection in
            // Case 1 is another desk's.
            for id in [1, 3] as [CaseFile.ID] {
                if try CaseStore.file(id, desk: "flen", on: connection) != nil {
                    try CaseDisposalStore.agree(to: id, desk: "flen", by: "staff:3", at: .noon, on: connection)
                }
                let record = Sample.disposalRecord
                try CaseDisposalStore.complete(id, desk: "flen", by: "staff:4", record: record, at: .noon, on: connection)
                try CaseDisposalStore.empty(id, desk: "flen", at: .noon, on: connection)
                try CaseDisposalStore.finish(id, desk: "flen", at: .noon, on: connection)
                _ = try CaseDisposalStore.withdraw(from: id, desk: "flen", on: connection)
            }
        },
        StoreQuery("demonstration-remove") { connection in
            let draft = CaseDraft(
                desk: "flen", content: CaseContent(title: "[Exempel]"), owner: nil, legalBasis: "", purgeAfter: nil, isDemonstration: true)
            _ = try CaseStore.open(draft, formKey: [77], at: .noon, on: connection)
            _ = try DemonstrationStore.remove(desk: "flen", mark: "[Exempel] ", on: connection)
        },
        StoreQuery("case-not-ours") { connection in
            guard try CaseStepStore.hold(1, desk: "flen", on: connection) else { return }
            _ = try CaseAnswerStore.add("Nej.", to: 1, desk: "flen", formKey: [3], by: "staff:3", at: .noon, on: connection)
        },
        StoreQuery("project-change") { connection in
            for version in 0...1 {
                for id in [1, 2] as [CaseFile.ID] {
                    _ = try CaseProjectStore.set(
                        GrantedProject(accountCode: "7"), of: id, desk: "flen", from: version, by: "staff:3", at: .noon, on: connection)
                }
            }
        },
        StoreQuery("obligation-change", obligationChanges),
        StoreQuery("network-change") { connection in
            let contacts = [NetworkContact(name: "Åsa", email: "asa@example.se", keptUntil: Sample.day(30))]
            for version in 0...1 {
                _ = try NetworkStore.set(
                    Sample.network("AER"), contacts: contacts, of: "aer", desk: "flen", from: version, by: "staff:3", at: .noon,
                    on: connection)
            }
            _ = try NetworkStore.purgeContacts(desk: "flen", on: Sample.day(99), on: connection)
        },
        StoreQuery("partner-request-change") { connection in
            let request = Sample.partnerRequest("Åbo", email: "asa@example.se")
            let id = try PartnerRequestStore.add(
                request, desk: "flen", formKey: [201], on: Sample.day(0), by: "staff:3", at: .noon, on: connection
            ).id
            for id in [1, id] as [StoredPartnerRequest.ID] {
                _ = try PartnerRequestStore.change(
                    id, desk: "flen", from: 1, to: request, by: "staff:3", at: .noon, on: connection)
                guard let stored = try PartnerRequestStore.request(id, desk: "flen", on: connection) else { continue }
                let event = PartnerRequestEvent(.answered, on: Sample.day(1), by: "staff:3")
                _ = try PartnerRequestStore.append(event, to: stored, desk: "flen", at: .noon, on: connection)
            }
            _ = try PartnerRequestStore.purgeContacts(desk: "flen", on: Sample.day(99), on: connection)
        },
        StoreQuery("network-search-change") { connection in
            try NetworkStore.setWords(["möte"], of: "aer", desk: "flen", on: connection)
            try PartnerRequestStore.setWords(["skola"], of: 1, desk: "flen", on: connection)
            try NetworkStore.remove("aer", desk: "flen", on: connection)
        },
        StoreQuery("organisation-change") { connection in
            let organisation = Sample.organisation("Åbo", pic: PIC("987654321"))
            let id = try OrganisationRegisterStore.add(
                organisation, desk: "flen", formKey: [202], by: "staff:3", at: .noon, on: connection)
            for id in [1, id] as [RegisteredOrganisation.ID] {
                _ = try OrganisationRegisterStore.change(
                    id, desk: "flen", from: 1, to: Sample.organisation("Åbo", pic: PIC("987654320")), by: "staff:3", at: .noon,
                    on: connection)
                _ = try OrganisationRegisterStore.remove(id, desk: "flen", from: 1, on: connection)
                _ = try OrganisationRegisterStore.remove(id, desk: "flen", from: 2, on: connection)
            }
        },
        StoreQuery("partner-profile-change") { connection in
            for version in 0...1 {
                _ = try PartnerProfileStore.set(
                    PartnerProfile(), desk: "flen", from: version, by: "staff:3", at: .noon, on: connection)
            }
        },
        StoreQuery("obligation-letter", obligationLetters),
        StoreQuery("answer-letter") { connection in
            let draft = CaseDraft(desk: "flen", content: CaseContent(title: "A"), owner: nil, legalBasis: "", purgeAfter: nil)
            let id = try CaseStore.open(draft, formKey: [8, 8], at: .noon, on: connection).id
            _ = try CaseAnswerStore.add("Ja.", to: id, desk: "flen", formKey: [8, 9], by: "staff:3", at: .noon, on: connection)
            for _ in 0..<2 { try AnswerLetterStore.add(answerTo: id, desk: "flen", at: .noon, on: connection) }
            if let claim = try LetterQueue.answers.claim(desk: "flen", lease: 60, at: .noon, on: connection) {
                _ = try AnswerLetterStore.content(of: claim, on: connection)
            }
        },
        StoreQuery("assignment-letter") { connection in
            let draft = CaseDraft(desk: "flen", content: CaseContent(title: "A"), owner: nil, legalBasis: "", purgeAfter: nil)
            let id = try CaseStore.open(draft, formKey: [8, 7], at: .noon, on: connection).id
            let accounts = try ["lo", "kim"].map { name in
                try StaffStore.add(name: name, email: "\(name)@example.se", roles: [.officer], desk: "flen", at: .noon, on: connection).id
            }
            try CaseStore.assign(id, of: "flen", to: accounts[0], at: .noon, on: connection)
            try CaseStepStore.record(
                CaseStep(.note, on: Sample.day(0), text: "Ring."), in: id, desk: "flen", leadingTo: .inquiry, formKey: [8, 6],
                by: "staff:3",
                at: .noon, on: connection)
            try AssignmentLetterStore.dropWaiting(of: id, desk: "flen", at: .noon, on: connection)
            try AssignmentLetterStore.add(
                of: id, to: accounts[0], by: accounts[1], hasNote: true, desk: "flen", at: .noon, on: connection)
            if let claim = try LetterQueue.assignments.claim(desk: "flen", lease: 60, at: .noon, on: connection) {
                _ = try AssignmentLetterStore.content(of: claim, on: connection)
            }
            _ = try StaffStore.set(isToldOfCases: false, accounts[0], desk: "flen", on: connection)
        },
        StoreQuery("staff-calendar-change") { connection in
            let account = try StaffStore.add(name: "Bo", email: "bo@example.se", roles: [.reader], desk: "flen", at: .noon, on: connection)
            try StaffCalendarStore.set(seed: [1], tokenHash: [2], of: account.id, desk: "flen", at: .noon, on: connection)
            try StaffCalendarStore.set(seed: [3], tokenHash: [4], of: account.id, desk: "flen", at: .noon, on: connection)
            _ = try StaffCalendarStore.calendar(of: account.id, desk: "flen", on: connection)
        },
        StoreQuery("exchange-rates") { connection in
            let source = Source(
                address: "https://www.ecb.europa.eu", kind: .official, confidence: .high, checked: PartialDate(Sample.day(0)))
            let rates = [ExchangeRate(tenThousandths: 110_300, on: Sample.day(0), source: source)].compactMap(\.self)
            _ = try ExchangeRateStore.upsert(rates, at: .noon, on: connection)
        },
        StoreQuery("projects") { connection in
            let projects = [
                Sample.richProject, Sample.project("project-7", [Organisation(name: "A", country: "SE", pic: PIC("100000007"))]),
            ]
            _ = try ProjectStore.upsert(projects.map { ($0, "d") }, at: .noon, on: connection)
            _ = try ProjectStore.upsert(projects.map { ($0, "d") }, at: .noon, on: connection)
        },
        StoreQuery("outline") { connection in
            let boundary = RegionBoundary(code: "SE122", level: .nuts3, nutsVersion: 2021, name: "Södermanlands län", polygons: [])
            _ = try BoundaryStore.upsert([boundary], at: .noon, on: connection)
        },
        StoreQuery("watch-request") { connection in
            let request = Sample.request(token: 9, desk: "flen")
            for _ in 0..<2 { _ = try WatchStore.request(request, limits: WatchLimits(), on: connection) }
        },
        StoreQuery("watch-states") { connection in
            try WatchStore.activate(1, desk: "flen", at: .noon, on: connection)
            try WatchStore.change(1, desk: "flen", frequency: .weekly, reminders: [], on: connection)
            try WatchStore.pause(1, desk: "flen", on: connection)
            try WatchStore.stop(1, desk: "flen", keptUntil: Sample.day(30), at: .noon, on: connection)
        },
        StoreQuery("watch-dismiss") { connection in
            try WatchStore.dismiss("call-7", from: 1, desk: "flen", because: .notNow, at: .noon, on: connection)
            try WatchStore.undoDismissal(of: "call-7", from: 1, desk: "flen", on: connection)
        },
        StoreQuery("watch-events") { connection in
            let change = try CallChangeStore.latest(limitedTo: 1, on: connection)
            let event = WatchEvent(call: "call-7", kind: .new, change: change.first?.id)
            _ = try WatchEventStore.keep([.init(watch: 1, event: event)], of: change, evaluatedBy: "flen", at: .noon, on: connection)
            _ = try WatchEventStore.lastDay(of: "flen", for: .people, on: connection)
            try WatchEventStore.setLastDay(Sample.day(0), of: "flen", for: .people, on: connection)
        },
        StoreQuery("watch-letters", watchLetters),
        StoreQuery("watch-reworded") { connection in
            for theme in [Theme.youth, .water] {
                let call = Sample.call("topic", origin: .catalogue, themes: [theme])
                _ = try CallStore.replaceCatalogueCalls([call], at: .noon, on: connection)
            }
            let calls = try RewordedCallStore.calls(of: "flen", for: .people, since: .noon - 60, limitedTo: 5, on: connection)
            try RewordedCallStore.remove(calls, of: "flen", for: .people, on: connection)
            try RewordedCallStore.removeOld(before: .noon - 60, of: "flen", for: .people, on: connection)
            try WatchEventStore.removeOldMarks(before: .noon - 60, of: "flen", for: .people, on: connection)
        },
        StoreQuery("webhook-changes-of-staff") { connection in
            let own = try WebhookStore.add(Sample.newWebhook([250]), desk: "flen", at: .noon, on: connection)
            for id in [1, 2, own] as [Webhook.ID] {
                _ = try WebhookStore.change(id, desk: "flen", from: 1, to: Sample.webhookContent("Annat"), on: connection)
                _ = try WebhookStore.setSecret([9], from: 1, formerUntil: .noon + 60, of: id, desk: "flen", on: connection)
                _ = try WebhookDeliveryStore.addTest(
                    message: "msg_t\(id)", body: "{}", to: id, desk: "flen", at: .noon, on: connection)
                for delivery in 1...3 as ClosedRange<WebhookDelivery.ID> {
                    _ = try WebhookDeliveryStore.sendAgain(delivery, of: id, desk: "flen", at: .noon, on: connection)
                }
                _ = try WebhookStore.turnOff(id, because: .failing, desk: "flen", at: .noon, on: connection)
                _ = try WebhookStore.turnOn(id, desk: "flen", at: .noon, on: connection)
                _ = try WebhookStore.remove(id, desk: "flen", on: connection)
            }
        },
        StoreQuery("webhook-events") { connection in
            let changes = try CallChangeStore.latest(limitedTo: 2, on: connection)
            _ = try WebhookDeliveryStore.keep(
                [Sample.webhookEntry([1, 2, 3], .changed(version: 9))], of: changes, evaluatedBy: "flen", at: .noon, on: connection)
            _ = try WatchEventStore.lastDay(of: "flen", for: .programs, on: connection)
            try WatchEventStore.setLastDay(Sample.day(0), of: "flen", for: .programs, on: connection)
            try WatchEventStore.removeOldMarks(before: .noon + 99, of: "flen", for: .programs, on: connection)
            let reworded = try RewordedCallStore.calls(of: "flen", for: .programs, since: .noon - 60, limitedTo: 5, on: connection)
            try RewordedCallStore.remove(reworded, of: "flen", for: .programs, on: connection)
            try RewordedCallStore.removeOld(before: .noon + 99, of: "flen", for: .programs, on: connection)
            _ = try WebhookDeliveryStore.forget(endedBefore: .noon + 99_999, desk: "flen", on: connection)
        },
        StoreQuery("webhook-sending") { connection in
            let attempt = WebhookDeliveryStore.Attempt(status: 500, fault: nil, milliseconds: 3)
            let own = try Sample.addWebhook([251], desk: "flen", note: "Eget", call: "call-8", on: connection)
            for id in [1, 2, own] as [Webhook.ID] {
                guard let claim = try WebhookDeliveryStore.claim(of: id, desk: "flen", lease: 60, at: .noon + 1, on: connection) else {
                    continue
                }
                _ = try WebhookDeliveryStore.markFailed(
                    claim, attempt, retryAt: .noon + 2, restingUntil: { .noon + Double($0) }, at: .noon + 1, on: connection)
                guard let again = try WebhookDeliveryStore.claim(of: id, desk: "flen", lease: 60, at: .noon + 9, on: connection) else {
                    continue
                }
                try WebhookDeliveryStore.markDelivered(again, attempt, failuresOfReceiver: 1, at: .noon + 9, on: connection)
            }
        },
        StoreQuery("watch-counts") { _ = try WatchCounts(desk: "flen", on: $0) },
        StoreQuery("nodes") { connection in
            let time = try ServerTime.now(on: connection)
            let node = Node(id: "a", program: 11, catalogue: "d")
            try NodeStore.join(node, at: .noon, on: connection)
            _ = try NodeStore.alive(at: time, on: connection)
            _ = try NodeStore.hasNewer(than: 10, at: time, on: connection)
            try NodeStore.remove(node.id, on: connection)
        },
        StoreQuery("edition") { connection in
            _ = try CatalogueEdition(of: [], program: 11).bring([], at: .noon, on: connection)
            _ = try CatalogueEdition(of: [Sample.call("topic", origin: .catalogue)], program: 10).bring([], at: .noon, on: connection)
        },
        StoreQuery("desks") { connection in
            try DeskStore.ensure(MunicipalDesk(id: "flen", name: "Flen"), on: connection)
            try DeskStore.add(MunicipalDesk(id: "new", name: "New", folder: "new"), at: .noon, on: connection)
            _ = try DeskStore.set(MunicipalDesk(id: "new", name: "New", host: "new.se"), at: .noon, on: connection)
            _ = try DeskStore.all(on: connection)
            _ = try DeskStore.desk("new", on: connection)
            _ = try DeskStore.revision(on: connection)
            _ = try DeskStore.rows(of: "new", on: connection)
            _ = try DeskStore.rowsOfCalls(of: "new", on: connection)
            _ = try DeskStore.remove("new", on: connection)
        },
    ]

    /// A case's obligations as plans and people change them; and another's, of which nothing may happen.
    @Sendable private static func obligationChanges(_ connection: any SQLConnection) throws {
        let draft = CaseDraft(desk: "flen", content: CaseContent(title: "A"), owner: 3, legalBasis: "", purgeAfter: nil)
        let id = try CaseStore.open(draft, formKey: [6, 6, 6], at: .noon, on: connection).id
        let entries = (1...3).map { ObligationBook.Entry(Sample.obligation(.paymentClaim, $0)) }
        var changes = ObligationBook.Changes()
        changes.added = entries
        try ObligationStore.apply(changes, to: id, desk: "flen", at: .noon, on: connection)
        changes = ObligationBook.Changes(added: [], changed: [entries[0]], removed: [entries[1].obligation.key])
        for id in [id, 1] { try ObligationStore.apply(changes, to: id, desk: "flen", at: .noon, on: connection) }
        for id in [id, 1] {
            _ = try ObligationStore.add(
                "Ring", due: Sample.day(3), on: Sample.day(0), to: id, desk: "flen", formKey: [6, 6], at: .noon, on: connection)
        }
        let last = try ObligationStore.obligations(of: id, desk: "flen", on: connection).last?.id ?? 0
        for id in [last, 1] {
            let fulfilment = ObligationFulfilment(on: Sample.day(0), by: "staff:3", note: "Ja")
            _ = try ObligationStore.fulfil(id, desk: "flen", fulfilment, at: .noon, on: connection)
            _ = try ObligationStore.reopen(id, desk: "flen", at: .noon, on: connection)
        }
    }

    /// A reminder's letter from its making to each of its ends.
    @Sendable private static func obligationLetters(_ connection: any SQLConnection) throws {
        for number in UInt8(0)..<3 {
            let account = try StaffStore.add(
                name: "Bo", email: "bo\(number)@example.se", roles: [.officer], desk: "flen", at: .noon, on: connection)
            let draft = CaseDraft(
                desk: "flen", content: CaseContent(title: "A"), owner: account.id, legalBasis: "", purgeAfter: nil)
            let id = try CaseStore.open(draft, formKey: [5, number], at: .noon, on: connection).id
            let changes = ObligationBook.Changes(added: [.init(Sample.obligation(.finalReport))])
            try ObligationStore.apply(changes, to: id, desk: "flen", at: .noon, on: connection)
        }
        _ = try ObligationLetterStore.gather(desk: "flen", on: Sample.day(0), at: .noon, on: connection)
        let queue = LetterQueue.reminders
        let claims = try (0..<3).compactMap { _ in try queue.claim(desk: "flen", lease: 60, at: .noon, on: connection) }
        guard claims.count == 3 else { return }
        _ = try ObligationLetterStore.content(of: claims[0], on: connection)
        try queue.retry(claims[0], at: .noon + 2, troubledSince: .noon, on: connection)
        try queue.end(claims[1], as: .sent, at: .noon, on: connection)
        try queue.end(claims[2], as: .dropped, at: .noon, on: connection)
    }

    private static func obligations(_ name: String, _ filter: ObligationFilter) -> StoreQuery {
        StoreQuery(name, by: ("obligation_due", "obligation_due")) {
            _ = try ObligationStore.list(filter, desk: "flen", on: Sample.day(0), limitedTo: 50, on: $0)
        }
    }

    /// A letter from its making to each of its ends.
    @Sendable private static func watchLetters(_ connection: any SQLConnection) throws {
        for token in UInt8(10)...12 {
            _ = try WatchStore.request(Sample.request(token: token, desk: "flen"), limits: WatchLimits(), on: connection)
        }
        _ = try WatchLetterStore.gather(desk: "flen", limitedTo: 5, at: .noon + 1, on: connection)
        let claims = try (0..<3).compactMap { _ in try WatchLetterStore.claim(desk: "flen", lease: 60, at: .noon + 1, on: connection) }
        guard claims.count == 3 else { return }
        _ = try WatchLetterStore.content(of: claims[0], on: connection)
        try WatchLetterStore.retry(claims[0], at: .noon + 2, troubledSince: .noon, on: connection)
        try WatchLetterStore.markSent(claims[1], at: .noon, on: connection)
        try WatchLetterStore.markRecipientRefused(claims[2], stoppingAfter: 1, keptUntil: Sample.day(30), at: .noon, on: connection)
        try WatchLetterStore.markDropped(claims[0], at: .noon, on: connection)
        try WatchLetterStore.markRefused(claims[0], at: .noon, on: connection)
    }

    private static func cases(
        _ name: String, by index: String?, after place: CasePlace? = nil, _ adjust: @escaping @Sendable (inout CaseFilter) -> Void
    ) -> StoreQuery {
        // PostgreSQL takes any index of the desk's when all of its cases are to be looked at.
        StoreQuery(name, by: index.map { ($0, "case_file_") }) { connection in
            var filter = CaseFilter()
            adjust(&filter)
            _ = try CaseStore.list(filter, desk: "flen", on: Sample.day(0), after: place, limitedTo: 50, on: connection)
        }
    }
}
