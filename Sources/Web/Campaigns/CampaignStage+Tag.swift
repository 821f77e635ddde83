import HTML

extension CampaignStage {
    func tag(_ texts: StaffCampaignTexts) -> HTML {
        switch self {
        case .draft: Web.tag(texts.stageDraft)
        case .scheduled: Web.tag(texts.stageScheduled, .active)
        case .answering: Web.tag(texts.stageAnswering, .active)
        case .over: Web.tag(texts.stageOver, .attention)
        case .closedEmpty: Web.tag(texts.stageClosed)
        case .reviewing, .confirming: Web.tag(texts.stageReview, .attention)
        case .releasable: Web.tag(texts.stageReleasable, .active)
        case .released: Web.tag(texts.stageReleased, .good)
        }
    }
}
