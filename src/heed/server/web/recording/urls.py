"""Where things are recorded and read."""

from django.urls import path

from heed.server.web.recording import choosing, correcting, drafting, reading, recording

urlpatterns = [
    path("children/<str:record_number>/record", choosing.choose_kind, name="choose_kind"),
    path("children/<str:record_number>/record/<str:kind>", recording.record, name="record"),
    path("drafts", drafting.keep, name="keep_draft"),
    path("entries/<uuid:entry_id>", reading.entry, name="entry"),
    path("entries/<uuid:entry_id>/saved", reading.saved, name="saved"),
    path("entries/<uuid:entry_id>/correct", correcting.correct, name="correct"),
    path("entries/<uuid:entry_id>/withdraw", correcting.withdraw, name="withdraw"),
]
