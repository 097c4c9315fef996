local N,T,O,L,Q,A=require("error_envelopes.null"),type,require("error_envelopes.values").object,require("error_envelopes.values").array,require("error_envelopes.guard").new,require("error_envelopes.accessor").new
local J
J={
{"","type","object"},
{"","required","ok"},
{"/ok","const",false},
{"","required","error"},
{"/error","type","string"},
{"/needed","type",{"string","null"}},
{"/provided","type",{"string","null"}},
{"/warning","type",{"string","null"}},
{"/response_metadata","type","object"},
{"/response_metadata/messages","type","array"},
{{"/response_metadata/messages/",""},"type","string"},
{"/response_metadata/warnings","type","array"},
{{"/response_metadata/warnings/",""},"type","string"},
{"/error","enum",{"ratelimited","rate_limited"}},
{"/error","enum",{"not_authed","invalid_auth","bad_token"}},
{"/error","const","token_expired"},
{"/error","enum",{"token_revoked","account_inactive","team_added_to_org","is_inactive"}},
{"/error","const","missing_scope"},
{"/error","enum",{"no_permission","permission_denied","access_denied","accesslimited","restricted_action","restricted_action_read_only_channel","restricted_action_thread_only_channel","restricted_action_non_threadable_channel","user_is_bot","user_is_restricted","user_is_ultra_restricted","not_an_admin","user_must_be_admin","not_allowed","ekm_access_denied","org_login_required","enterprise_is_restricted","not_allowed_token_type","cant_delete_message","cant_update_message","edit_window_closed","compliance_exports_prevent_deletion","cannot_prompt","cant_invite","cant_kick_from_general","cant_archive_general","user_does_not_own_channel"}},
{"/error","enum",{"not_in_channel","user_not_in_channel","leaving_team_not_in_channel"}},
{"/error","enum",{"feature_not_enabled","not_an_enterprise","unsupported_team_type"}},
{"/error","enum",{"channel_not_found","user_not_found","message_not_found","file_not_found","file_comment_not_found","file_deleted","team_not_found","bot_not_found","not_found","no_channel","no_user","invalid_channel","invalid_user","invalid_team","user_not_visible","invalid_scheduled_message_id","thread_not_found","cannot_find_service"}},
{"/error","enum",{"name_taken","already_archived","already_in_channel","channel_not_archived","is_archived","already_reacted","already_pinned","already_starred","external_channel_migrating"}},
{"/error","enum",{"expired_trigger_id","invalid_trigger_id","invalid_trigger","exchanged_trigger_id","trigger_exchanged","trigger_expired"}},
{"/error","enum",{"invalid_arguments","invalid_arg_name","invalid_array_arg","invalid_blocks","invalid_attachments","invalid_name","invalid_name_required","invalid_name_punctuation","invalid_name_maxlength","invalid_name_specials","invalid_cursor","invalid_limit","invalid_time","invalid_sort","invalid_sort_dir","invalid_ts_latest","invalid_ts_oldest","bad_timestamp","time_in_past","time_too_far","no_text","msg_too_long","too_long","too_many_attachments","too_many_users","no_item_specified","invalid_scope","invalid_client_id","bad_client_secret","client_id_token_mismatch"}},
{"/error","enum",{"invalid_form_data","invalid_charset","missing_charset","superfluous_charset","invalid_json","json_not_object","invalid_post_type","missing_post_type"}},
{"/error","enum",{"method_not_supported_for_channel_type","channel_type_not_supported","not_supported","unknown_method","method_deprecated","deprecated_endpoint","default_org_wide_channel"}},
{"/error","const","request_timeout"},
{"/error","const","upgrade_required"},
{"/error","enum",{"fatal_error","internal_error"}},
{"/error","const","service_unavailable"},
{"/error","enum",{"could_not_archive_channel","could_not_convert_channel","could_not_create_channel","could_not_delete_channel","could_not_get_conversation_prefs","could_not_get_teams","could_not_rename_channel","could_not_set_channel_pref","could_not_unarchive_channel"}},
}
local G
G={
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if T(error)~="string" then return 5 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="ratelimited" and error~="rate_limited" then return 14 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="not_authed" and error~="invalid_auth" and error~="bad_token" then return 15 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="token_expired" then return 16 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="token_revoked" and error~="account_inactive" and error~="team_added_to_org" and error~="is_inactive" then return 17 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="missing_scope" then return 18 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="no_permission" and error~="permission_denied" and error~="access_denied" and error~="accesslimited" and error~="restricted_action" and error~="restricted_action_read_only_channel" and error~="restricted_action_thread_only_channel" and error~="restricted_action_non_threadable_channel" and error~="user_is_bot" and error~="user_is_restricted" and error~="user_is_ultra_restricted" and error~="not_an_admin" and error~="user_must_be_admin" and error~="not_allowed" and error~="ekm_access_denied" and error~="org_login_required" and error~="enterprise_is_restricted" and error~="not_allowed_token_type" and error~="cant_delete_message" and error~="cant_update_message" and error~="edit_window_closed" and error~="compliance_exports_prevent_deletion" and error~="cannot_prompt" and error~="cant_invite" and error~="cant_kick_from_general" and error~="cant_archive_general" and error~="user_does_not_own_channel" then return 19 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="not_in_channel" and error~="user_not_in_channel" and error~="leaving_team_not_in_channel" then return 20 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="feature_not_enabled" and error~="not_an_enterprise" and error~="unsupported_team_type" then return 21 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="channel_not_found" and error~="user_not_found" and error~="message_not_found" and error~="file_not_found" and error~="file_comment_not_found" and error~="file_deleted" and error~="team_not_found" and error~="bot_not_found" and error~="not_found" and error~="no_channel" and error~="no_user" and error~="invalid_channel" and error~="invalid_user" and error~="invalid_team" and error~="user_not_visible" and error~="invalid_scheduled_message_id" and error~="thread_not_found" and error~="cannot_find_service" then return 22 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="name_taken" and error~="already_archived" and error~="already_in_channel" and error~="channel_not_archived" and error~="is_archived" and error~="already_reacted" and error~="already_pinned" and error~="already_starred" and error~="external_channel_migrating" then return 23 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="expired_trigger_id" and error~="invalid_trigger_id" and error~="invalid_trigger" and error~="exchanged_trigger_id" and error~="trigger_exchanged" and error~="trigger_expired" then return 24 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="invalid_arguments" and error~="invalid_arg_name" and error~="invalid_array_arg" and error~="invalid_blocks" and error~="invalid_attachments" and error~="invalid_name" and error~="invalid_name_required" and error~="invalid_name_punctuation" and error~="invalid_name_maxlength" and error~="invalid_name_specials" and error~="invalid_cursor" and error~="invalid_limit" and error~="invalid_time" and error~="invalid_sort" and error~="invalid_sort_dir" and error~="invalid_ts_latest" and error~="invalid_ts_oldest" and error~="bad_timestamp" and error~="time_in_past" and error~="time_too_far" and error~="no_text" and error~="msg_too_long" and error~="too_long" and error~="too_many_attachments" and error~="too_many_users" and error~="no_item_specified" and error~="invalid_scope" and error~="invalid_client_id" and error~="bad_client_secret" and error~="client_id_token_mismatch" then return 25 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="invalid_form_data" and error~="invalid_charset" and error~="missing_charset" and error~="superfluous_charset" and error~="invalid_json" and error~="json_not_object" and error~="invalid_post_type" and error~="missing_post_type" then return 26 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="method_not_supported_for_channel_type" and error~="channel_type_not_supported" and error~="not_supported" and error~="unknown_method" and error~="method_deprecated" and error~="deprecated_endpoint" and error~="default_org_wide_channel" then return 27 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="request_timeout" then return 28 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="upgrade_required" then return 29 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="fatal_error" and error~="internal_error" then return 30 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="service_unavailable" then return 31 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
Q(function(body)
if not O(body) then return 1 end
local ok=body.ok
if ok==nil then return 2 end
if ok~=false then return 3 end
local error=body.error
if error==nil then return 4 end
if error~="could_not_archive_channel" and error~="could_not_convert_channel" and error~="could_not_create_channel" and error~="could_not_delete_channel" and error~="could_not_get_conversation_prefs" and error~="could_not_get_teams" and error~="could_not_rename_channel" and error~="could_not_set_channel_pref" and error~="could_not_unarchive_channel" then return 32 end
local needed=body.needed
if needed~=nil and T(needed)~="string" and needed~=N then return 6 end
local provided=body.provided
if provided~=nil and T(provided)~="string" and provided~=N then return 7 end
local warning=body.warning
if warning~=nil and T(warning)~="string" and warning~=N then return 8 end
local responseMetadata=body.response_metadata
if responseMetadata~=nil then
if not O(responseMetadata) then return 9 end
local messages=responseMetadata.messages
if messages~=nil then
if not L(messages) then return 10 end
for i=1,#messages do
local item=messages[i]
if T(item)~="string" then return 11,{i-1} end
end
end
local warnings=responseMetadata.warnings
if warnings~=nil then
if not L(warnings) then return 12 end
for i_2=1,#warnings do
local item_2=warnings[i_2]
if T(item_2)~="string" then return 13,{i_2-1} end
end
end
end
end,J),
}
return {
id="slack",
kind="vendor",
revisions=N,
hosts={"slack.com","www.slack.com"},
identifyingHeaders={{name="x-slack-req-id"},{name="x-slack-unique-id"},{name="x-slack-backend"}},
requestId={{header="x-slack-req-id"}},
errors={
["rate-limited"]={category="rate-limited",when="after-delay",retryable=true,remedy="wait",backoff=N},
["not-authenticated"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["token-expired"]={category="unauthenticated",when="after-remedy",retryable=true,remedy="authenticate",backoff=N},
["token-revoked"]={category="unauthenticated",when="after-remedy",retryable=false,remedy="replace-credential",backoff=N},
["missing-scope"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["not-allowed"]={category="permission-denied",when="never",retryable=false,remedy=N,backoff=N},
["not-in-channel"]={category="permission-denied",when="after-remedy",retryable=false,remedy="grant-scope",backoff=N},
["feature-not-enabled"]={category="permission-denied",when="after-remedy",retryable=false,remedy="enable-service",backoff=N},
["not-found"]={category="not-found",when="never",retryable=false,remedy="fix-request",backoff=N},
conflict={category="conflict",when="never",retryable=false,remedy="fix-request",backoff=N},
["trigger-expired"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["invalid-arguments"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["malformed-request"]={category="invalid-request",when="never",retryable=false,remedy="fix-request",backoff=N},
["method-not-supported"]={category="not-supported",when="never",retryable=false,remedy="fix-request",backoff=N},
["request-timeout"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["upgrade-required"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff=N},
["fatal-error"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["service-unavailable"]={category="unavailable",when="after-delay",retryable=true,remedy="wait",backoff="exponential"},
["not-completed"]={category="internal",when="after-delay",retryable=true,remedy="wait",backoff=N},
},
envelopes={
{
shape="body",
surfaces={"rest"},
guard=G[1],
guardKey="0g2hK7HTI2cL",
mediaType=N,
code={{pointer="/error",accessor=A("error")}},
message={{pointer="/response_metadata/messages",accessor=A("response_metadata","messages")}},
waits={},
statusMirror=N,
forms={
{error="rate-limited",surfaces={"rest"},matchBy={codes={"ratelimited","rate_limited"}},revisions=N,guard=G[2],guardKey="2gn6FV1vV20M",status={200,429},headers={}},
{error="not-authenticated",surfaces={"rest"},matchBy={codes={"not_authed","invalid_auth","bad_token"}},revisions=N,guard=G[3],guardKey="298QNQsu-J3Q",status={200},headers={}},
{error="token-expired",surfaces={"rest"},matchBy={codes={"token_expired"}},revisions=N,guard=G[4],guardKey="DIeSXETAFMu0",status={200},headers={}},
{error="token-revoked",surfaces={"rest"},matchBy={codes={"token_revoked","account_inactive","team_added_to_org","is_inactive"}},revisions=N,guard=G[5],guardKey="gPpfbAojVYjM",status={200},headers={}},
{error="missing-scope",surfaces={"rest"},matchBy={codes={"missing_scope"}},revisions=N,guard=G[6],guardKey="okYvUrjUXTKq",status={200},headers={}},
{error="not-allowed",surfaces={"rest"},matchBy={codes={"no_permission","permission_denied","access_denied","accesslimited","restricted_action","restricted_action_read_only_channel","restricted_action_thread_only_channel","restricted_action_non_threadable_channel","user_is_bot","user_is_restricted","user_is_ultra_restricted","not_an_admin","user_must_be_admin","not_allowed","ekm_access_denied","org_login_required","enterprise_is_restricted","not_allowed_token_type","cant_delete_message","cant_update_message","edit_window_closed","compliance_exports_prevent_deletion","cannot_prompt","cant_invite","cant_kick_from_general","cant_archive_general","user_does_not_own_channel"}},revisions=N,guard=G[7],guardKey="m7zF5lYg6bP9",status={200},headers={}},
{error="not-in-channel",surfaces={"rest"},matchBy={codes={"not_in_channel","user_not_in_channel","leaving_team_not_in_channel"}},revisions=N,guard=G[8],guardKey="REpazdB_jYwW",status={200},headers={}},
{error="feature-not-enabled",surfaces={"rest"},matchBy={codes={"feature_not_enabled","not_an_enterprise","unsupported_team_type"}},revisions=N,guard=G[9],guardKey="FTOLmXvpauVI",status={200},headers={}},
{error="not-found",surfaces={"rest"},matchBy={codes={"channel_not_found","user_not_found","message_not_found","file_not_found","file_comment_not_found","file_deleted","team_not_found","bot_not_found","not_found","no_channel","no_user","invalid_channel","invalid_user","invalid_team","user_not_visible","invalid_scheduled_message_id","thread_not_found","cannot_find_service"}},revisions=N,guard=G[10],guardKey="BPj8Tn-pOkCo",status={200},headers={}},
{error="conflict",surfaces={"rest"},matchBy={codes={"name_taken","already_archived","already_in_channel","channel_not_archived","is_archived","already_reacted","already_pinned","already_starred","external_channel_migrating"}},revisions=N,guard=G[11],guardKey="zOSw-TkrnLRy",status={200},headers={}},
{error="trigger-expired",surfaces={"rest"},matchBy={codes={"expired_trigger_id","invalid_trigger_id","invalid_trigger","exchanged_trigger_id","trigger_exchanged","trigger_expired"}},revisions=N,guard=G[12],guardKey="tGYeo0Zh1Acr",status={200},headers={}},
{error="invalid-arguments",surfaces={"rest"},matchBy={codes={"invalid_arguments","invalid_arg_name","invalid_array_arg","invalid_blocks","invalid_attachments","invalid_name","invalid_name_required","invalid_name_punctuation","invalid_name_maxlength","invalid_name_specials","invalid_cursor","invalid_limit","invalid_time","invalid_sort","invalid_sort_dir","invalid_ts_latest","invalid_ts_oldest","bad_timestamp","time_in_past","time_too_far","no_text","msg_too_long","too_long","too_many_attachments","too_many_users","no_item_specified","invalid_scope","invalid_client_id","bad_client_secret","client_id_token_mismatch"}},revisions=N,guard=G[13],guardKey="81xVgUYBHcsQ",status={200},headers={}},
{error="malformed-request",surfaces={"rest"},matchBy={codes={"invalid_form_data","invalid_charset","missing_charset","superfluous_charset","invalid_json","json_not_object","invalid_post_type","missing_post_type"}},revisions=N,guard=G[14],guardKey="3OOyaFl9ymhe",status={200},headers={}},
{error="method-not-supported",surfaces={"rest"},matchBy={codes={"method_not_supported_for_channel_type","channel_type_not_supported","not_supported","unknown_method","method_deprecated","deprecated_endpoint","default_org_wide_channel"}},revisions=N,guard=G[15],guardKey="5XYTjqU9IdcE",status={200},headers={}},
{error="request-timeout",surfaces={"rest"},matchBy={codes={"request_timeout"}},revisions=N,guard=G[16],guardKey="M3Zp41LBIeTW",status={200},headers={}},
{error="upgrade-required",surfaces={"rest"},matchBy={codes={"upgrade_required"}},revisions=N,guard=G[17],guardKey="OSowx3uJ_Rlc",status={200},headers={}},
{error="fatal-error",surfaces={"rest"},matchBy={codes={"fatal_error","internal_error"}},revisions=N,guard=G[18],guardKey="-vWQMCt3uWtq",status=N,headers={}},
{error="service-unavailable",surfaces={"rest"},matchBy={codes={"service_unavailable"}},revisions=N,guard=G[19],guardKey="m5LRdBraJAjn",status=N,headers={}},
{error="not-completed",surfaces={"rest"},matchBy={codes={"could_not_archive_channel","could_not_convert_channel","could_not_create_channel","could_not_delete_channel","could_not_get_conversation_prefs","could_not_get_teams","could_not_rename_channel","could_not_set_channel_pref","could_not_unarchive_channel"}},revisions=N,guard=G[20],guardKey="cyQosH-U8_YK",status={200},headers={}},
},
},
},
}
